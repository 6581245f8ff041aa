package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Keeps what somebody needs to take part, or forgets it. Part of the caller's transaction. */
@ApplicationScoped
class KeepNeeds {
    private final EntityManager entities;
    private final Clock clock;

    KeepNeeds(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void keep(UUID application, Needs needs) {
        var before = entities.find(ParticipationNeed.class, application);
        if (needs.isEmpty()) {
            if (before != null) {
                entities.remove(before);
            }
        } else if (before == null) {
            entities.persist(new ParticipationNeed(application, needs, clock.instant()));
        } else {
            before.tell(needs, clock.instant());
        }
    }
}
