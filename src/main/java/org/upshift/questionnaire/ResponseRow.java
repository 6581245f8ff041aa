package org.upshift.questionnaire;

import java.util.UUID;

/**
 * One respondent's answers in one wave.
 *
 * @param choices by position of the item; null where there is no answer; may be shorter than the list of items
 */
public record ResponseRow(UUID waveId, String respondentCode, Short[] choices) {

    /** The answer to an item, or null; "does not apply" is no answer. See {@link ItemKind} for what the number says. */
    public Short choice(ItemView item) {
        Short stored = stored(item);
        return stored != null && stored == Choice.NOT_APPLICABLE ? null : stored;
    }

    /** Whether the respondent said that the item does not apply. */
    public boolean saysDoesNotApply(ItemView item) {
        Short stored = stored(item);
        return stored != null && stored == Choice.NOT_APPLICABLE;
    }

    /** Of an item with several versions that count as one, a respondent answered one. */
    private Short stored(ItemView item) {
        Short newest = at(item.position());
        return newest != null
                ? newest
                : item.wordings().earlier().stream()
                        .map(this::at)
                        .filter(answer -> answer != null)
                        .findFirst()
                        .orElse(null);
    }

    private Short at(int position) {
        return position < choices.length ? choices[position] : null;
    }
}
