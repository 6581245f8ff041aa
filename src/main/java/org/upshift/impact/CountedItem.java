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

    /** The answers of a choice, as the first wave that shows them has them; none for a number. */
    public List<Option> options() {
        return waves.stream()
                .map(CountedWave::options)
                .filter(options -> !options.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * @param wave "Before", "After" or the title of a follow-up
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
            String suppressed) {

        static final String BEFORE = "Before";
        static final String AFTER = "After";

        /** "before", "after" or "follow_up", as columns are named. */
        public String column() {
            return wave.equals(BEFORE) ? "before" : wave.equals(AFTER) ? "after" : "follow_up";
        }

        /** Whether it was asked months after the programme. */
        public boolean later() {
            return !wave.equals(BEFORE) && !wave.equals(AFTER);
        }
    }

    /** The waves months after the programme, the earliest first. */
    public List<CountedWave> followUps() {
        return waves.stream().filter(CountedWave::later).toList();
    }

    /**
     * @param answer its number
     * @param rounded whole per cent of those who answered; null where only counts are shown
     * @param share of those who answered, as printed; null with {@code rounded}
     * @param count how many people in words: "5", or "about 5" where counts are rounded
     */
    public record Option(int answer, String label, int people, Integer rounded, String share, String count) {

        /** "Teaching: 5 (42%)"; "Teaching: 42%" where counts are rounded. */
        public String words() {
            if (rounded == null) {
                return label + ": " + count;
            }
            boolean exact = count.equals(String.valueOf(people));
            return label + ": " + (exact ? count + " (" + share + ")" : share);
        }
    }
}
