package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A session that is run again has the materials of the earlier one, in the same order. */
@ApplicationScoped
class CopyMaterials {
    private final EntityManager entities;
    private final Clock clock;

    CopyMaterials(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void copy(@Observes SessionRepeated repeated) {
        entities.flush();
        var materials = entities.createQuery(
                        "from SessionMaterial where sessionId = :pattern and removedAt is null order by addedAt, id",
                        SessionMaterial.class)
                .setParameter("pattern", repeated.pattern())
                .getResultList();
        Instant now = clock.instant();
        for (int place = 0; place < materials.size(); place++) {
            entities.persist(materials.get(place).copy(repeated.session(), now.plus(place, ChronoUnit.MICROS)));
        }
    }
}
