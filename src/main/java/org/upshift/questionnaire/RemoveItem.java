package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Takes an item out of a questionnaire. What was answered stays, and waves that were answered go on asking it. */
@ApplicationScoped
public class RemoveItem {

    private final EntityManager entities;
    private final TeamReach reach;
    private final Editions editions;
    private final History history;

    RemoveItem(EntityManager entities, TeamReach reach, Editions editions, History history) {
        this.entities = entities;
        this.reach = reach;
        this.editions = editions;
        this.history = history;
    }

    @Transactional
    public void remove(Actor actor, UUID questionnaireId, UUID itemId) {
        var questionnaire = reach.questionnaire(actor, questionnaireId);
        var item = editions.asked(questionnaireId, itemId);
        long asked =
                editions.items(questionnaireId).stream().filter(Item::isAsked).count();
        if (asked == 1) {
            throw new RuleViolation("item-last", "A questionnaire has at least one item");
        }
        if (item.getSinceEdition() <= editions.answered(questionnaire)) {
            item.retire(editions.next(questionnaire));
        } else {
            entities.remove(item);
        }
        history.record(actor.entry("item-removed")
                .about("questionnaire", questionnaireId)
                .in(questionnaire.getCohortId())
                .detail(item.getWording()));
    }
}
