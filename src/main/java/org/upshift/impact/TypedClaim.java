package org.upshift.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.web.CountWords;

/** A claim as somebody types it: "42%, 36% and 92%" of at most "18" people. */
public final class TypedClaim {

    private static final int MOST_PERCENTAGES = 20;
    private static final int WHOLE = 100;

    private TypedClaim() {}

    /** @throws RuleViolation naming each field that cannot be read */
    public static Claim of(String percentages, String people) {
        List<RuleViolation> wrong = new ArrayList<>();
        List<Integer> percents = read(() -> percents(percentages), wrong);
        Integer most = read(() -> people(people), wrong);
        RuleViolations.throwAny(wrong);
        return Claim.of(percents, most);
    }

    private static <T> T read(Supplier<T> field, List<RuleViolation> wrong) {
        try {
            return field.get();
        } catch (RuleViolation violation) {
            wrong.add(violation);
            return null;
        }
    }

    private static List<Integer> percents(String percentages) {
        List<Integer> percents = new ArrayList<>();
        for (String typed : percentages.replace("and", " ").split("[\\s,;/→]+")) {
            if (!typed.isEmpty()) {
                percents.add(percent(typed));
            }
        }
        if (percents.isEmpty() || percents.size() > MOST_PERCENTAGES) {
            throw new RuleViolation(
                    "claim-percentages",
                    "percentages",
                    "Enter one to " + MOST_PERCENTAGES + " percentages, like 42% and 36%");
        }
        return percents.stream().distinct().toList();
    }

    private static int percent(String typed) {
        String digits = typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed;
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > WHOLE) {
            throw new RuleViolation(
                    "claim-percentages", "percentages", "Enter whole percentages from 0 to 100, like 42% and 36%");
        }
        return Integer.parseInt(digits);
    }

    private static int people(String typed) {
        String digits = typed.strip();
        if (!digits.matches("\\d{1,4}")
                || Integer.parseInt(digits) < 1
                || Integer.parseInt(digits) > Claim.MOST_PEOPLE) {
            throw new RuleViolation(
                    "claim-people",
                    "n",
                    "Enter how many people were asked, from 1 to " + CountWords.of(Claim.MOST_PEOPLE));
        }
        return Integer.parseInt(digits);
    }
}
