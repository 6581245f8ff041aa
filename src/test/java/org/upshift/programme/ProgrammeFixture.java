package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.programme.ProgrammeText.Part;

/** Programmes for tests, each with an address of its own. */
@ApplicationScoped
public class ProgrammeFixture {
    private final EntityManager entities;
    private final Clock clock;

    ProgrammeFixture(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public record Known(UUID id, String slug) {}

    /** A programme that says as little as it may. */
    @Transactional
    public Known bare() {
        return enter(new ProgrammeText(
                "A bare programme", "A host", "A summary", "", "", "", "", 0, "", EligibilityRule.ANY, Map.of()));
    }

    /** A programme that says something everywhere, with this many entries in each list. */
    @Transactional
    public Known full(int entries, EligibilityRule rule) {
        var parts = new HashMap<PartKind, List<Part>>();
        for (var kind : PartKind.values()) {
            parts.put(
                    kind,
                    java.util.stream.IntStream.rangeClosed(1, entries)
                            .mapToObj(i -> new Part(kind + " " + i, "", "https://example.org/" + i))
                            .toList());
        }
        return enter(new ProgrammeText(
                "A full programme",
                "A host",
                "A summary",
                "First <b>paragraph</b>\n\nSecond paragraph",
                "- a\n- b",
                "For you",
                "Much",
                10,
                "ask@example.org",
                rule,
                parts));
    }

    @Transactional
    public UUID cohort(UUID programme, String name, LocalDateTime deadline, Phase.Step... steps) {
        var cohort = new Cohort(programme, name, 20, deadline, clock.instant());
        for (var step : steps) {
            cohort.take(step);
        }
        entities.persist(cohort);
        return cohort.getId();
    }

    @Transactional
    public void hold(UUID cohort, int places) {
        entities.createQuery("update Cohort set held = :places where id = :id")
                .setParameter("places", places)
                .setParameter("id", cohort)
                .executeUpdate();
    }

    private Known enter(ProgrammeText text) {
        var programme = new Programme("fixture-" + UUID.randomUUID(), text);
        entities.persist(programme);
        return new Known(programme.getId(), programme.getSlug());
    }
}
