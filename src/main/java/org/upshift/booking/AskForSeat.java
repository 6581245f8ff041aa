package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.Phase;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** A participant asks for a seat in a session that needs the team's agreement. No seat is kept until the team agrees. */
@ApplicationScoped
public class AskForSeat {
    private final EntityManager entities;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final CohortQueries cohorts;
    private final Seats seats;
    private final Agreements agreements;
    private final History history;
    private final Clock clock;

    AskForSeat(
            EntityManager entities,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            CohortQueries cohorts,
            Seats seats,
            Agreements agreements,
            History history,
            Clock clock) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.seats = seats;
        this.agreements = agreements;
        this.history = history;
        this.clock = clock;
    }

    /** Somebody else's session is not there. */
    public void requireOwn(Actor actor, UUID session) {
        sessions.find(session)
                .filter(found -> enrolments.isParticipant(actor.id(), found.cohortId()))
                .orElseThrow(() -> new NotFound("session"));
    }

    /**
     * Whoever asks again says it in other words, and keeps their turn.
     *
     * @param words why
     * @return the request
     */
    @Transactional
    public UUID ask(Actor actor, UUID sessionId, String words) {
        requireOwn(actor, sessionId);
        var session = seats.hold(sessionId);
        var there = agreements.live(sessionId, actor.id());
        requireAskable(session, there.filter(SeatRequest::isAgreed).isPresent());
        var request = there.orElseGet(() -> new SeatRequest(sessionId, actor.id(), clock.instant()));
        request.say(words);
        if (there.isEmpty()) {
            entities.persist(request);
            history.record(actor.entry("seat-asked")
                    .about("session", sessionId)
                    .in(session.cohortId())
                    .detail(session.name()));
        }
        entities.flush();
        return request.getId();
    }

    private void requireAskable(SessionView session, boolean agreed) {
        var cohort =
                cohorts.reachable(session.cohortId(), true, Set.of(), Set.of()).orElseThrow();
        if (cohort.phase() == Phase.CANCELLED) {
            throw new RuleViolation("cohort-cancelled", "This cohort is cancelled: nothing can be booked");
        }
        if (session.hasBegun(clock.instant())) {
            throw new RuleViolation("session-begun", session.name() + " has begun: you can no longer ask for a seat");
        }
        if (!agreements.isNeeded(session.id())) {
            throw new RuleViolation("agreement-not-needed", "Nobody has to agree to a seat in this session: book one");
        }
        if (agreed) {
            throw new RuleViolation("seat-agreed", "The programme team has agreed already");
        }
    }
}
