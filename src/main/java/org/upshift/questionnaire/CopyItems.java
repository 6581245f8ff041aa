package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.Cohort;

/**
 * Copies items of other questionnaires to the end of one. A copy belongs to the line of its original: as long as both say the same, cohorts
 * can be compared over it.
 */
@ApplicationScoped
public class CopyItems {

    private final EntityManager entities;
    private final TeamReach reach;
    private final Editions editions;
    private final Outcomes outcomes;
    private final History history;

    CopyItems(EntityManager entities, TeamReach reach, Editions editions, Outcomes outcomes, History history) {
        this.entities = entities;
        this.reach = reach;
        this.editions = editions;
        this.outcomes = outcomes;
        this.history = history;
    }

    /** @return the ids of the copies */
    @Transactional
    public List<UUID> copy(Actor actor, UUID questionnaireId, List<UUID> originals) {
        if (originals.isEmpty()) {
            throw new RuleViolation("copy-nothing", "items", "Choose at least one item");
        }
        var questionnaire = reach.questionnaire(actor, questionnaireId);
        var cohort = reach.cohort(actor, questionnaire.getCohortId());
        var found = originals.stream().distinct().map(id -> original(actor, id)).toList();
        var copies = copyInto(questionnaire, cohort, found);
        history.record(actor.entry("items-copied")
                .about("questionnaire", questionnaireId)
                .in(cohort.getId())
                .detail(copies.size() == 1 ? "1 item" : copies.size() + " items"));
        return copies;
    }

    List<UUID> copyInto(Questionnaire questionnaire, Cohort cohort, List<Item> originals) {
        var items = new ArrayList<>(editions.items(questionnaire.getId()));
        Room.refuseTooMany(items, originals.size());
        int edition = editions.next(questionnaire);
        List<UUID> copies = new ArrayList<>();
        for (var original : originals) {
            refuseTwice(original, items);
            var draft = original.draft()
                    .withCode(ItemCodes.free(original.getCode(), items))
                    .measuring(original.draft().kirkpatrick(), outcome(original, cohort));
            var copy = Item.copyOf(original, questionnaire.getId(), Editions.freeSlot(items), edition, draft);
            copy.moveTo(Editions.lastPlace(items));
            entities.persist(copy);
            items.add(copy);
            copies.add(copy.getId());
        }
        return copies;
    }

    private static void refuseTwice(Item original, List<Item> items) {
        if (items.stream()
                .anyMatch(item -> item.isAsked() && item.isFrom(original.getLineage(), original.getWordingVersion()))) {
            throw new RuleViolation(
                    "copy-twice", "items", "“" + original.getWording() + "” is in this questionnaire already");
        }
    }

    private Item original(Actor actor, UUID id) {
        var item = entities.find(Item.class, id);
        if (item == null) {
            throw new NotFound("item");
        }
        reach.cohort(
                actor,
                entities.find(Questionnaire.class, item.getQuestionnaireId()).getCohortId());
        return item;
    }

    /** The outcome itself within a programme, one with the same words in another. */
    private UUID outcome(Item original, Cohort cohort) {
        UUID outcome = original.draft().outcomeId();
        if (outcome == null) {
            return null;
        }
        var source = entities.find(Questionnaire.class, original.getQuestionnaireId());
        UUID programme = entities.find(Cohort.class, source.getCohortId()).getProgrammeId();
        return programme.equals(cohort.getProgrammeId())
                ? outcome
                : Outcomes.same(outcome, outcomes.of(programme), outcomes.of(cohort.getProgrammeId()));
    }
}
