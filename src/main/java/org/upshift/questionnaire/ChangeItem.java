package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/**
 * Changes an item. As long as nobody has answered it, in place. After that another wording is a new version with a slot of its own: old
 * answers stay answers to the old words.
 */
@ApplicationScoped
public class ChangeItem {

    private final EntityManager entities;
    private final TeamReach reach;
    private final Editions editions;
    private final Outcomes outcomes;
    private final History history;

    ChangeItem(EntityManager entities, TeamReach reach, Editions editions, Outcomes outcomes, History history) {
        this.entities = entities;
        this.reach = reach;
        this.editions = editions;
        this.outcomes = outcomes;
        this.history = history;
    }

    /**
     * @param draft all that it says from now on; its code stays what it was
     * @param meaningChanged whether the new words ask something else, so that answers cannot be compared
     * @return the id of the version that is asked now
     */
    @Transactional
    public UUID change(Actor actor, UUID questionnaireId, UUID itemId, ItemDraft draft, boolean meaningChanged) {
        var questionnaire = reach.questionnaire(actor, questionnaireId);
        var cohort = reach.cohort(actor, questionnaire.getCohortId());
        var item = editions.asked(questionnaireId, itemId);
        outcomes.check(cohort.getProgrammeId(), List.of(draft));
        var before = item.draft();
        var wanted = draft.withCode(item.getCode());
        boolean fixed = item.getSinceEdition() <= editions.answered(questionnaire);
        Item now = item;
        if (!fixed) {
            item.edit(wanted);
            item.meansSomethingElse(item.getSupersedes() != null && meaningChanged);
        } else {
            refuseOtherThreshold(before, wanted);
            if (before.asksTheSame(wanted)) {
                refuseOtherWaves(item, before, wanted);
                item.askedOn(wanted.occasions());
                item.measures(wanted.kirkpatrick(), wanted.outcomeId());
                item.requires(wanted.required());
            } else {
                now = next(questionnaire, item, wanted, meaningChanged || !before.hasTheSameAnswers(wanted));
            }
        }
        var entry = entry(actor, now == item ? "item-changed" : "item-reworded", before, wanted);
        history.record(entry.about("questionnaire", questionnaireId)
                .in(cohort.getId())
                .changed("Version", item.getWordingVersion(), now.getWordingVersion())
                .detail(before.text()));
        return now.getId();
    }

    private Item next(Questionnaire questionnaire, Item item, ItemDraft wanted, boolean otherMeaning) {
        var items = editions.items(questionnaire.getId());
        Room.refuseTooMany(items, 0);
        var next = item.next(Editions.freeSlot(items), editions.next(questionnaire), wanted, otherMeaning);
        entities.persist(next);
        return next;
    }

    /** Nobody may choose a threshold that suits the answers. */
    private static void refuseOtherThreshold(ItemDraft before, ItemDraft wanted) {
        if (before.hasTheSameAnswers(wanted) && before.confidentFrom() != wanted.confidentFrom()) {
            throw new RuleViolation(
                    "threshold-fixed",
                    "confidentFrom",
                    "Somebody has answered already, so who counts as confident cannot change any more");
        }
    }

    private void refuseOtherWaves(Item item, ItemDraft before, ItemDraft wanted) {
        for (var kind : editions.answeredIn(item)) {
            if (before.occasions().include(kind) != wanted.occasions().include(kind)) {
                throw new RuleViolation(
                        "asked-fixed",
                        "asked",
                        "Somebody has answered “" + kind.words()
                                + "” already, so what it asked cannot change any more");
            }
        }
    }

    private static String yesNo(boolean is) {
        return is ? "yes" : "no";
    }

    private static Entry entry(Actor actor, String action, ItemDraft before, ItemDraft after) {
        return actor.entry(action)
                .changed("Text", before.text(), after.text())
                .changed("Theme", before.theme(), after.theme())
                .changed("Help", before.help(), after.help())
                .changed("Kind", before.kind().words(), after.kind().words())
                .changed(
                        "Answers",
                        before.scaleMin() + " to " + before.scaleMax(),
                        after.scaleMin() + " to " + after.scaleMax())
                .changed("Labels", Labels.join(before.labels()), Labels.join(after.labels()))
                .changed("Confident from", before.confidentFrom(), after.confidentFrom())
                .changed("Must be answered", yesNo(before.required()), yesNo(after.required()))
                .changed("Kirkpatrick level", before.kirkpatrick(), after.kirkpatrick());
    }
}
