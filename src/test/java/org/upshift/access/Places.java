package org.upshift.access;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.upshift.programme.Cohort;
import org.upshift.programme.EligibilityRule;
import org.upshift.programme.Phase;
import org.upshift.programme.Programme;
import org.upshift.programme.ProgrammeText;

/** Programmes with an open cohort, for the matrix. */
@Singleton
class Places {
    private final EntityManager entities;
    private final Clock clock;

    Places(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    record Place(UUID programme, String slug, UUID cohort) {}

    @Transactional
    Place create() {
        String slug = "matrix-" + UUID.randomUUID();
        var text = new ProgrammeText(
                "Matrix " + slug, "Host of " + slug, "Summary", "", "", "", "", 10, "", EligibilityRule.ANY, Map.of());
        var programme = new Programme(slug, text);
        entities.persist(programme);
        return new Place(programme.getId(), slug, cohort(programme.getId(), "Open"));
    }

    /** Another cohort of the same programme. */
    @Transactional
    Place another(Place place) {
        return new Place(place.programme(), place.slug(), cohort(place.programme(), "Next"));
    }

    private UUID cohort(UUID programme, String name) {
        var cohort = new Cohort(programme, name, 12, LocalDateTime.now(clock).plusDays(20), clock.instant());
        cohort.take(Phase.Step.OPEN_APPLICATIONS);
        entities.persist(cohort);
        return cohort.getId();
    }
}
