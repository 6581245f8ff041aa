package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ends the secret address of one's calendar; nothing happens when there is none. */
@ApplicationScoped
public class StopCalendarFeed {
    private final EntityManager entities;

    StopCalendarFeed(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void stop(UUID person) {
        var feed = entities.find(CalendarFeed.class, person);
        if (feed != null) {
            entities.remove(feed);
        }
    }
}
