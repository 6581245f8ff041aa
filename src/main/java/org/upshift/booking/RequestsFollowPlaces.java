package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.enrolment.PlaceGivenUp;
import org.upshift.timetable.Seats;

/** A place in the cohort that is given up ends what was asked for and agreed for all sessions that are still to come. */
@ApplicationScoped
class RequestsFollowPlaces {
    private final EntityManager entities;
    private final Seats seats;
    private final Agreements agreements;
    private final Clock clock;

    RequestsFollowPlaces(EntityManager entities, Seats seats, Agreements agreements, Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.agreements = agreements;
        this.clock = clock;
    }

    void end(@Observes PlaceGivenUp left) {
        for (UUID session : sessionsOf(left)) {
            if (!seats.hold(session).hasBegun(clock.instant())) {
                agreements.live(session, left.person()).ifPresent(SeatRequest::end);
            }
        }
    }

    private List<UUID> sessionsOf(PlaceGivenUp left) {
        return entities.createQuery(
                        "select r.sessionId from SeatRequest r join Session s on s.id = r.sessionId"
                                + " where r.personId = :person and s.cohortId = :cohort and r.liveKey is not null"
                                + " and s.removedAt is null order by r.sessionId",
                        UUID.class)
                .setParameter("person", left.person())
                .setParameter("cohort", left.cohort())
                .getResultList();
    }
}
