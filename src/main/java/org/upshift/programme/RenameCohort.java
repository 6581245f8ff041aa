package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Changes the name alone of a cohort, which is all that one has to change that is only evaluated. */
@ApplicationScoped
public class RenameCohort {
    private final EntityManager entities;
    private final CohortRules rules;
    private final History history;

    RenameCohort(EntityManager entities, CohortRules rules, History history) {
        this.entities = entities;
        this.rules = rules;
        this.history = history;
    }

    @Transactional
    public void rename(Actor actor, UUID id, String name) {
        var cohort = entities.find(Cohort.class, id);
        if (cohort == null || !actor.holds(Role.TEAM, cohort.getProgrammeId())) {
            throw new NotFound("cohort");
        }
        RuleViolations.throwAny(rules.against(cohort, name, null, null));
        String before = cohort.getName();
        cohort.rename(name);
        CohortConstraints.check(entities);
        var entry = actor.entry("cohort-changed").about("cohort", id).in(id).changed("Name", before, cohort.getName());
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }
}
