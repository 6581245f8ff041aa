package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Selections as use cases need them. A selection is always locked before applications, and those before the places. */
@ApplicationScoped
class Selections {
    private final EntityManager entities;
    private final SelectionQueries queries;

    Selections(EntityManager entities, SelectionQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    Optional<Selection> locked(UUID cohort) {
        return Optional.ofNullable(entities.find(Selection.class, cohort, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One that is being prepared. */
    Selection preparing(UUID cohort) {
        var selection = locked(cohort)
                .orElseThrow(() ->
                        new RuleViolation("selection-not-begun", "Nothing is being prepared for this cohort now"));
        selection.requirePreparing();
        return selection;
    }

    /** The rules that are in force. */
    SelectionRules rules(UUID cohort, Selection selection) {
        return queries.rules(cohort, selection.getRulesNumber()).get(0).getRules();
    }

    /** A single decision would tell somebody what the others are not to know yet. */
    void requireSingleDecisions(UUID cohort) {
        // Held until the decision is made, so that none slips in while a selection begins
        locked(cohort)
                .filter(selection -> selection.getStatus() == SelectionStatus.PREPARING)
                .ifPresent(selection -> {
                    throw new RuleViolation(
                            "selection-begun",
                            "The outcomes of this cohort are released together. Set this one by hand in the selection,"
                                    + " or set the selection aside");
                });
    }
}
