package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/**
 * The gate before the seats of a session that needs the team's agreement: nobody has a seat in it, is offered one, or waits for one
 * without an agreement in force. Needs the caller's transaction, which holds the session.
 */
@ApplicationScoped
class Agreements {
    private final EntityManager entities;
    private final SessionQueries sessions;
    private final Clock clock;

    Agreements(EntityManager entities, SessionQueries sessions, Clock clock) {
        this.entities = entities;
        this.sessions = sessions;
        this.clock = clock;
    }

    boolean isNeeded(UUID session) {
        return sessions.countNeedingAgreement(session) > 0;
    }

    /** Whether somebody may not have a seat yet. One SQL statement. */
    boolean isMissing(UUID session, UUID person) {
        return entities.createQuery(
                                "select count(*) from Session s where s.id = :session and s.needsAgreement = true"
                                        + " and not exists (select 1 from SeatRequest r where r.liveKey = :key and r.status = AGREED)",
                                Long.class)
                        .setParameter("session", session)
                        .setParameter("key", Booking.liveKey(session, person))
                        .getSingleResult()
                > 0;
    }

    void require(SessionView session, UUID person) {
        if (isMissing(session.id(), person)) {
            throw missing(session);
        }
    }

    static RuleViolation missing(SessionView session) {
        return new RuleViolation(
                "agreement-needed", session.name() + ": a seat needs the agreement of the programme team. Ask for one");
    }

    /** What somebody asks for, or has the agreement to. */
    Optional<SeatRequest> live(UUID session, UUID person) {
        return entities.createQuery("from SeatRequest where liveKey = :key", SeatRequest.class)
                .setParameter("key", Booking.liveKey(session, person))
                .getResultStream()
                .findFirst();
    }

    /** Those who wait for an answer, by turn. */
    List<SeatRequest> asked(UUID session) {
        return entities.createQuery(
                        "from SeatRequest where sessionId = :session and status = ASKED order by askedAt, id",
                        SeatRequest.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Lets somebody in who did not have to ask. @param team null where it comes with the rule */
    void give(UUID session, UUID person, Actor team) {
        var request = live(session, person).orElseGet(() -> {
            var unasked = new SeatRequest(session, person, clock.instant());
            entities.persist(unasked);
            return unasked;
        });
        if (!request.isAgreed()) {
            request.agreeUnasked(team, clock.instant());
        }
        entities.flush();
    }

    /** Nobody asks any more, and no agreement holds: the session, or the cohort, is cancelled. */
    void end(UUID session) {
        entities.createQuery("from SeatRequest where sessionId = :session and liveKey is not null", SeatRequest.class)
                .setParameter("session", session)
                .getResultList()
                .forEach(SeatRequest::end);
        entities.flush();
    }
}
