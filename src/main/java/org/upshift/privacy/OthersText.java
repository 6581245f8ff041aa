package org.upshift.privacy;

import org.upshift.people.PersonalData;

/**
 * What somebody else wrote about a person.
 *
 * @param released null while nobody has decided
 * @param reason why it is withheld, or empty
 */
public record OthersText(
        TextKey key, String section, String item, String writtenBy, String text, Boolean released, String reason) {

    static OthersText of(TextKey key, String section, String item, PersonalData.Field field, TextDecision decision) {
        return new OthersText(
                key,
                section,
                item,
                field.writtenBy(),
                field.value(),
                decision == null ? null : decision.isReleased(),
                decision == null ? "" : decision.getReason());
    }

    public boolean isDecided() {
        return released != null;
    }

    public boolean isWithheld() {
        return Boolean.FALSE.equals(released);
    }
}
