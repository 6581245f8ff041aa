package org.upshift.questionnaire;

import java.util.Locale;
import org.upshift.kernel.RuleViolation;

/** Reads one answer to a counted item. */
final class Choice {

    private static final int LONGEST = 3;

    private Choice() {}

    /** @return null where there is no answer */
    static Short parse(ItemView item, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        int answer = number(item, typed.strip());
        if (answer < item.scaleMin() || answer > item.scaleMax()) {
            throw offScale(item);
        }
        return (short) answer;
    }

    private static int number(ItemView item, String typed) {
        if (item.kind() == ItemKind.YES_NO) {
            switch (typed.toLowerCase(Locale.ROOT)) {
                case "yes":
                    return 1;
                case "no":
                    return 0;
                default:
                    break;
            }
        }
        if (typed.length() > LONGEST || !typed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw offScale(item);
        }
        return Integer.parseInt(typed);
    }

    private static RuleViolation offScale(ItemView item) {
        return new RuleViolation(
                "off-scale",
                item.code(),
                "Choose an answer from " + item.scaleMin() + " to " + item.scaleMax() + " to “" + item.text() + "”");
    }
}
