package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Site;
import org.upshift.people.Actor;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Books a seat for a participant, and one in the webinar of a module in the same go: both or neither. */
@ApplicationScoped
public class BookSeat {
    private static final Page COHORTS = Page.first(100);

    private final EntityManager entities;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final Seats seats;
    private final TakeSeat takeSeat;
    private final History history;
    private final Invitations invitations;
    private final Site site;
    private final Clock clock;

    BookSeat(
            EntityManager entities,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            Seats seats,
            TakeSeat takeSeat,
            History history,
            Invitations invitations,
            Site site,
            Clock clock) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.seats = seats;
        this.takeSeat = takeSeat;
        this.history = history;
        this.invitations = invitations;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Booking what one has booked already changes nothing.
     *
     * @param webinar the webinar of the module, to be booked too, or null
     * @return the booking of the session
     */
    @Transactional
    public UUID book(Actor actor, UUID sessionId, UUID webinar) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        var cohort = cohort(actor, session);
        UUID booking = book(actor, session, cohort);
        if (webinar != null) {
            book(actor, webinarOf(session, webinar), cohort);
        }
        return booking;
    }

    private CohortView cohort(Actor actor, SessionView session) {
        return enrolments.cohortsOf(actor.id(), COHORTS).stream()
                .filter(cohort -> cohort.id().equals(session.cohortId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
    }

    private SessionView webinarOf(SessionView module, UUID webinar) {
        return sessions.find(webinar)
                .filter(found ->
                        found.kind() == SessionKind.WEBINAR && module.choice().equals(found.moduleId()))
                .orElseThrow(() -> new NotFound("webinar"));
    }

    private UUID book(Actor actor, SessionView session, CohortView cohort) {
        if (cohort.phase() == Phase.CANCELLED) {
            throw new RuleViolation("cohort-cancelled", "This cohort is cancelled: nothing can be booked");
        }
        if (session.hasBegun(clock.instant())) {
            throw new RuleViolation("session-begun", session.name() + " has begun: it can no longer be booked");
        }
        boolean seated = takeSeat.take(session, actor.id());
        var gate = gate(session, actor.id());
        if (gate.booking() != null) {
            if (!gate.booked().equals(session.id())) {
                throw new RuleViolation(
                        "choose-one", "You have a seat in another group of this module: move it here instead");
            }
            if (seated) {
                seats.giveBack(session.id());
            }
            return gate.booking();
        }
        if (gate.needsAgreement() && gate.agreement() == null) {
            throw Agreements.missing(session);
        }
        if (!seated) {
            throw new RuleViolation("session-full", session.name() + " is full: the last seat has just been taken");
        }
        var booking = new Booking(session.id(), session.choice(), actor.id(), site.host(), clock.instant());
        entities.persist(booking);
        history.record(actor.entry("session-booked")
                .about("booking", booking.getId())
                .in(cohort.id())
                .detail(session.name()));
        invitations.booked(booking, asItIsNow(session), cohort, Attendee.of(actor));
        return booking.getId();
    }

    /** It may have moved until the seat was taken; from then on it waits. */
    private SessionView asItIsNow(SessionView session) {
        return sessions.find(session.id()).orElseThrow(() -> new NotFound("session"));
    }

    /**
     * What has to be looked at before somebody gets a seat.
     *
     * @param booking what they have booked already, here or in a parallel group, or null
     * @param booked the session of that booking
     * @param agreement of the team, or null
     */
    private record Gate(UUID booking, UUID booked, boolean needsAgreement, UUID agreement) {}

    /** The row of the session is locked by the one who takes a seat, so that a second click sees the first. */
    private Gate gate(SessionView session, UUID person) {
        return entities.createQuery(
                        "select b.id, b.sessionId, s.needsAgreement, r.id from Session s"
                                + " left join Booking b on b.choiceKey = :choice"
                                + " left join SeatRequest r on r.liveKey = :here and r.status = AGREED"
                                + " where s.id = :session",
                        Gate.class)
                .setParameter("choice", Booking.liveKey(session.choice(), person))
                .setParameter("here", Booking.liveKey(session.id(), person))
                .setParameter("session", session.id())
                .getSingleResult();
    }
}
