package org.upshift.impact;

import java.util.List;
import org.upshift.questionnaire.ItemKind;

/**
 * An item that has no confident answers to count, a choice or a number, after the rules of disclosure.
 *
 * @param theme the heading under which the item was asked, or empty
 * @param waves in which it was asked, the earliest first
 */
public record CountedItem(String code, String theme, String text, int version, ItemKind kind, List<CountedWave> waves) {

    /** The text with a capital first letter, as a heading. */
    public String title() {
        return ItemReport.capital(text);
    }

    public boolean several() {
        return kind == ItemKind.SEVERAL_CHOICE;
    }

    /**
     * @param wave such as "Before"
     * @param valid how many answered the item; null with everything else when it may not be shown
     * @param options how many chose each; none for a number
     * @param median of a number, with the quartiles: the values that a quarter, half and three quarters do not exceed
     * @param suppressed why nothing is shown, or null
     */
    public record CountedWave(
            String wave,
            Integer valid,
            List<Option> options,
            Double lowerQuartile,
            Double median,
            Double upperQuartile,
            String suppressed) {}

    /** @param rounded whole per cent of those who answered; null where only counts are shown */
    public record Option(String label, int people, Integer rounded) {

        /** "Teaching: 5 (42%)" */
        public String words() {
            return label + ": " + people + (rounded == null ? "" : " (" + rounded + "%)");
        }
    }
}
