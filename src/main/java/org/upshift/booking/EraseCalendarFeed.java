package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.upshift.people.PersonErased;

/** The calendar feed of whoever is erased ends. Their bookings stay as counts; those still to come go with their places. */
@ApplicationScoped
class EraseCalendarFeed {
    private final StopCalendarFeed stop;

    EraseCalendarFeed(StopCalendarFeed stop) {
        this.stop = stop;
    }

    void stop(@Observes PersonErased erased) {
        stop.stop(erased.person());
    }
}
