package org.upshift.questionnaire.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.upshift.questionnaire.Blueprint;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.WaveKind;

/**
 * A questionnaire as the API describes it to its team.
 *
 * @param edition counts changes of what is asked; needed to remove an item
 * @param answered whether anybody has
 * @param keysDestroyedOn from this day on the answers are anonymous
 * @param itemsWithoutOutcome codes
 * @param outcomesWithoutItem learning outcomes that nothing measures
 * @param versions those that replaced others, the newest first
 */
record QuestionnaireBody(
        UUID id,
        UUID cohortId,
        String title,
        int edition,
        String provenance,
        boolean answered,
        LocalDate keysDestroyedOn,
        Instant keysDestroyedAt,
        List<ItemBody> items,
        List<Blueprint.Outcome> outcomes,
        List<String> itemsWithoutOutcome,
        List<String> outcomesWithoutItem,
        List<Blueprint.Wording> versions) {

    /**
     * @param outcome the learning outcome in words
     * @param fixed whether somebody has answered it, so that other words are a new version
     * @param notYetIn waves that were answered before it was written and do not ask it
     */
    record ItemBody(@JsonUnwrapped ItemView item, String outcome, boolean fixed, List<WaveKind> notYetIn) {
        static ItemBody of(Blueprint.Line line) {
            return new ItemBody(line.item(), line.outcome(), line.fixed(), line.keeping());
        }
    }

    static QuestionnaireBody of(Blueprint blueprint) {
        var view = blueprint.questionnaire();
        return new QuestionnaireBody(
                view.id(),
                view.cohortId(),
                view.title(),
                view.edition(),
                view.provenance(),
                view.answered(),
                view.keysDestroyedOn(),
                view.keysDestroyedAt(),
                blueprint.items().stream().map(ItemBody::of).toList(),
                blueprint.outcomes(),
                blueprint.withoutOutcome().stream()
                        .map(line -> line.item().code())
                        .toList(),
                blueprint.withoutItem().stream().map(Blueprint.Outcome::title).toList(),
                blueprint.wordings());
    }
}
