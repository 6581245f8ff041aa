package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.enrolment.PlaceGivenUp;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionChanged;
import org.upshift.timetable.SessionRemoved;

/** More seats, or a later day, is good news for those who wait; a session that is removed, or a place given up, ends the waiting. */
@ApplicationScoped
class WaitingFollowsSession {
    private final EntityManager entities;
    private final Seats seats;
    private final WaitingList waiting;
    private final Clock clock;

    WaitingFollowsSession(EntityManager entities, Seats seats, WaitingList waiting, Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.waiting = waiting;
        this.clock = clock;
    }

    void fill(@Observes SessionChanged changed) {
        waiting.fill(changed.after().id());
    }

    void end(@Observes SessionRemoved removed) {
        entities.createQuery("from WaitingEntry where sessionId = :session and status = WAITING", WaitingEntry.class)
                .setParameter("session", removed.session().id())
                .getResultList()
                .forEach(entry -> entry.leave(clock.instant()));
    }

    void leave(@Observes PlaceGivenUp left) {
        for (UUID session : sessionsOf(left)) {
            seats.hold(session);
            waiting.live(session, left.person()).ifPresent(waiting::leave);
        }
    }

    private List<UUID> sessionsOf(PlaceGivenUp left) {
        return entities.createQuery(
                        "select w.sessionId from WaitingEntry w join Session s on s.id = w.sessionId"
                                + " where w.personId = :person and s.cohortId = :cohort"
                                + " and w.status in (WAITING, OFFERED) order by w.sessionId",
                        UUID.class)
                .setParameter("person", left.person())
                .setParameter("cohort", left.cohort())
                .getResultList();
    }
}
