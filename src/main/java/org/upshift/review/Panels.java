package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** Panels as use cases need them: for the team of the programme alone, and locked. The panel is always locked before its reviews. */
@ApplicationScoped
class Panels {
    private final EntityManager entities;
    private final CohortAccess access;

    Panels(EntityManager entities, CohortAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** The cohort, for whoever runs it. */
    CohortView cohort(Actor actor, UUID cohort) {
        return access.withPlaces(cohort, actor);
    }

    Optional<Panel> locked(UUID cohort) {
        return Optional.ofNullable(entities.find(Panel.class, cohort, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The panel that there is, for the team. */
    Panel existing(Actor actor, UUID cohort) {
        cohort(actor, cohort);
        return locked(cohort).orElseThrow(Panels::none);
    }

    Panel open(Actor actor, UUID cohort) {
        var panel = existing(actor, cohort);
        panel.requireOpen();
        return panel;
    }

    /** Whether this person reviews in the cohort now. */
    static boolean reviews(Actor actor, UUID cohort) {
        return actor.scope(Role.REVIEWER).contains(cohort);
    }

    static RuleViolation none() {
        return new RuleViolation("panel-missing", "There is no panel for this cohort yet. Open it first");
    }
}
