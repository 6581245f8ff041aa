package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.upshift.timetable.ChangeSession;

/** When a session changes, the calendar entry of each of its bookings becomes a newer one. */
@ApplicationScoped
class CalendarFollowsSession {
    private final EntityManager entities;
    private final Clock clock;

    CalendarFollowsSession(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void follow(@Observes ChangeSession.SessionChanged changed) {
        entities.createQuery("update versioned Booking b set b.calendarSequence = b.calendarSequence + 1, "
                        + "b.changedAt = :now where b.sessionId = :session and b.status = BOOKED")
                .setParameter("now", clock.instant())
                .setParameter("session", changed.session())
                .executeUpdate();
    }
}
