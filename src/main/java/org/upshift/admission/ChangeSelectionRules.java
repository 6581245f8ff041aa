package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Sets by which rules a cohort is selected; the rules of before stay on record, and the selection tells what has moved. */
@ApplicationScoped
public class ChangeSelectionRules {
    private final EntityManager entities;
    private final CohortAccess access;
    private final Selections selections;
    private final History history;
    private final Clock clock;

    ChangeSelectionRules(
            EntityManager entities, CohortAccess access, Selections selections, History history, Clock clock) {
        this.entities = entities;
        this.access = access;
        this.selections = selections;
        this.history = history;
        this.clock = clock;
    }

    /** @param change the rules of now into those that are to be */
    @Transactional
    public void change(Actor actor, UUID cohortId, UnaryOperator<SelectionRules> change) {
        change(actor, cohortId, null, change);
    }

    /** @param seen the number of the version that was looked at, or null where that does not matter */
    @Transactional
    public void change(Actor actor, UUID cohortId, Integer seen, UnaryOperator<SelectionRules> change) {
        access.withPlaces(cohortId, actor);
        var selection = selections.preparing(cohortId);
        var before = selections.rules(cohortId, selection);
        if (seen != null && seen != selection.getRulesNumber()) {
            throw new RuleViolation(
                    "rules-changed",
                    "places",
                    "Somebody has changed the rules since you opened this page. They are now: " + before.places()
                            + " to offer, " + before.reserves() + " reserves, "
                            + (before.needsSignOff() ? "only with sign-off" : "sign-off not needed")
                            + ". What you typed is kept: save again if it is still what you want");
        }
        var after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        entities.persist(new RulesVersion(cohortId, selection.nextRules(), after, actor.answerable(), clock.instant()));
        history.record(actor.entry("selection-rules-changed")
                .about("cohort", cohortId)
                .in(cohortId)
                .changed("Places", before.places(), after.places())
                .changed("Reserves", before.reserves(), after.reserves())
                .changed("Only with sign-off", yesNo(before), yesNo(after))
                .changed("Limits", limits(before), limits(after)));
    }

    private static String yesNo(SelectionRules rules) {
        return rules.needsSignOff() ? "Yes" : "No";
    }

    private static String limits(SelectionRules rules) {
        return rules.limits().stream().map(Limit::words).collect(Collectors.joining("\n"));
    }
}
