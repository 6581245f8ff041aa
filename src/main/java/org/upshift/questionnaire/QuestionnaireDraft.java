package org.upshift.questionnaire;

import java.time.LocalDate;
import java.util.List;

/**
 * A questionnaire as it is written.
 *
 * @param provenance where its figures come from when that needs saying, or null
 * @param keysDestroyedOn from this day on nothing leads from a person to their answers
 */
public record QuestionnaireDraft(String title, String provenance, LocalDate keysDestroyedOn, List<ItemDraft> items) {

    public QuestionnaireDraft {
        items = List.copyOf(items);
    }
}
