package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.people.Secret;

/** Makes the secret address of one's calendar, in place of the one before. It is shown this once. */
@ApplicationScoped
public class CreateCalendarFeed {
    private final EntityManager entities;
    private final Clock clock;

    CreateCalendarFeed(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public Secret create(UUID person) {
        var secret = Secret.random();
        var feed = entities.find(CalendarFeed.class, person);
        if (feed == null) {
            entities.persist(new CalendarFeed(person, secret, clock.instant()));
        } else {
            feed.replace(secret, clock.instant());
        }
        return secret;
    }
}
