package org.upshift.questionnaire;

import java.util.UUID;

/**
 * One respondent's answers in one wave.
 *
 * @param choices by position of the item; null where there is no answer; may be shorter than the list of items
 */
public record ResponseRow(UUID waveId, String respondentCode, Short[] choices) {

    /** The answer to an item, or null. */
    public Short choice(ItemView item) {
        return item.position() < choices.length ? choices[item.position()] : null;
    }
}
