package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Begins to prepare the outcomes of a cohort, by rules that can be changed; until they are released, nobody is told any. */
@ApplicationScoped
public class BeginSelection {
    private final EntityManager entities;
    private final CohortAccess access;
    private final Selections selections;
    private final History history;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BeginSelection(EntityManager entities, CohortAccess access, Selections selections, History history, Clock clock) {
        this.entities = entities;
        this.access = access;
        this.selections = selections;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void begin(Actor actor, UUID cohortId) {
        var cohort = access.withPlaces(cohortId, actor);
        Cohorts.requirePlacesAreGiven(cohort);
        // Shown to people, who may want to compute the lots again: small enough for any spreadsheet
        long seed = random.nextInt(1_000_000_000);
        var before = selections.locked(cohortId);
        before.ifPresent(selection -> selection.beginAgain(seed));
        var selection = before.orElseGet(() -> {
            var first = new Selection(cohortId, seed);
            entities.persist(first);
            return first;
        });
        var usual = new SelectionRules(cohort.free(), (cohort.free() + 1) / 2, true, List.of());
        var rules = before.isPresent() && selection.getRulesNumber() > 0
                ? selections.rules(cohortId, selection).with(cohort.free(), usual.reserves(), true)
                : usual;
        entities.persist(new RulesVersion(cohortId, selection.nextRules(), rules, actor.answerable(), clock.instant()));
        history.record(actor.entry("selection-begun")
                .about("cohort", cohortId)
                .in(cohortId)
                .changed("Lots are drawn by", null, seed)
                .changed("Places", null, rules.places())
                .changed("Reserves", null, rules.reserves()));
    }
}
