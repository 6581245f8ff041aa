package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.upshift.enrolment.PlaceGivenUp;
import org.upshift.timetable.Seats;

/** A place in the cohort that is given up ends the waiting. */
@ApplicationScoped
class WaitingFollowsPlaces {
    private final EntityManager entities;
    private final Seats seats;
    private final WaitingList waiting;

    WaitingFollowsPlaces(EntityManager entities, Seats seats, WaitingList waiting) {
        this.entities = entities;
        this.seats = seats;
        this.waiting = waiting;
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
