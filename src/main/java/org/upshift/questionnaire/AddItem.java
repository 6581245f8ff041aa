package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Adds an item at the end of a questionnaire. Waves that were answered already do not ask it. */
@ApplicationScoped
public class AddItem {

    private final EntityManager entities;
    private final TeamReach reach;
    private final Editions editions;
    private final Outcomes outcomes;
    private final History history;

    AddItem(EntityManager entities, TeamReach reach, Editions editions, Outcomes outcomes, History history) {
        this.entities = entities;
        this.reach = reach;
        this.editions = editions;
        this.outcomes = outcomes;
        this.history = history;
    }

    /** @param draft without a code to have one made */
    @Transactional
    public UUID add(Actor actor, UUID questionnaireId, ItemDraft draft) {
        var questionnaire = reach.questionnaire(actor, questionnaireId);
        var cohort = reach.cohort(actor, questionnaire.getCohortId());
        outcomes.check(cohort.getProgrammeId(), List.of(draft));
        var items = editions.items(questionnaireId);
        Room.refuseTooMany(items, 1);
        int edition = editions.next(questionnaire);
        var item = new Item(
                questionnaireId, Editions.freeSlot(items), edition, draft.withCode(ItemCodes.forNew(draft, items)));
        item.moveTo(Editions.lastPlace(items));
        entities.persist(item);
        history.record(actor.entry("item-added")
                .about("questionnaire", questionnaireId)
                .in(cohort.getId())
                .detail(item.getWording()));
        return item.getId();
    }
}
