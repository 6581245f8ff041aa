package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Site;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionQueries;

/** Enters the seat of a participant for the record, by the team: also in a session that is over, and without a letter. The team agrees by doing so. */
@ApplicationScoped
public class RecordBooking {
    private final EntityManager entities;
    private final CohortAccess cohorts;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final Seats seats;
    private final WaitingList waiting;
    private final Agreements agreements;
    private final Site site;
    private final Clock clock;

    RecordBooking(
            EntityManager entities,
            CohortAccess cohorts,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            Seats seats,
            WaitingList waiting,
            Agreements agreements,
            Site site,
            Clock clock) {
        this.entities = entities;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.seats = seats;
        this.waiting = waiting;
        this.agreements = agreements;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public UUID record(Actor team, UUID sessionId, UUID person) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        cohorts.withPlaces(session.cohortId(), team);
        if (!enrolments.isParticipant(person, session.cohortId())) {
            throw new NotFound("participant");
        }
        if (!seats.take(sessionId)) {
            throw new RuleViolation("session-full", "This session is full");
        }
        if (agreements.isMissing(sessionId, person)) {
            agreements.give(sessionId, person, team);
        }
        waiting.live(sessionId, person).ifPresent(waiting::leave);
        var booking = new Booking(sessionId, session.choice(), person, site.host(), clock.instant());
        entities.persist(booking);
        entities.flush();
        return booking.getId();
    }
}
