package org.upshift.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;

/** Reads one answer to an item into the number under which it stands in a response. */
public final class Choice {

    /** How a form and the API say that a question does not apply. */
    public static final String DOES_NOT_APPLY = "does-not-apply";

    /** What stands in a response for it: no bound of a number and no sum of options comes near. */
    static final short NOT_APPLICABLE = Short.MIN_VALUE;

    private static final Set<String> NOT_APPLICABLE_WORDS =
            Set.of(DOES_NOT_APPLY, "does not apply", "doesn't apply", "not applicable", "n/a", "na");
    /** How a form and the API say that somebody prefers not to answer; nothing is stored for it. */
    public static final String PREFERS_NOT_TO_SAY = "prefer-not-to-say";

    private static final int LONGEST = 6;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    private Choice() {}

    /** @return null where there is no answer */
    static Short parse(ItemView item, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String given = typed.strip();
        if (given.equals(PREFERS_NOT_TO_SAY)) {
            return null;
        }
        if (given.contains(PREFERS_NOT_TO_SAY)) {
            throw new RuleViolation("not-both", item.code(), "Answer, or say that you prefer not to: not both");
        }
        if (item.notApplicable() && NOT_APPLICABLE_WORDS.contains(given.toLowerCase(Locale.ROOT))) {
            return NOT_APPLICABLE;
        }
        if (item.notApplicable() && given.contains(DOES_NOT_APPLY)) {
            throw new RuleViolation("not-both", item.code(), "Answer, or say that it does not apply: not both");
        }
        int answer =
                switch (item.kind()) {
                    case SCALE -> number(item, given);
                    case YES_NO -> yesNo(item, given);
                    case SINGLE_CHOICE -> option(item, given);
                    case SEVERAL_CHOICE -> options(item, given);
                    case NUMBER -> number(item, given);
                    case TEXT -> throw wrong(item);
                };
        return (short) answer;
    }

    /** The answer as a form would say it, or empty; the way back from {@link #parse}. */
    static String typed(ItemView item, ResponseRow row) {
        if (row.saysDoesNotApply(item)) {
            return DOES_NOT_APPLY;
        }
        Short answer = row.choice(item);
        if (answer == null) {
            return "";
        }
        return item.kind() == ItemKind.SEVERAL_CHOICE
                ? item.picked(answer).stream().map(String::valueOf).collect(Collectors.joining(","))
                : answer.toString();
    }

    static int bit(int option) {
        return 1 << (option - 1);
    }

    private static int yesNo(ItemView item, String given) {
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "yes" -> 1;
            case "no" -> 0;
            default -> number(item, given);
        };
    }

    /** The number of an option or its words. */
    private static int option(ItemView item, String given) {
        return IntStream.range(0, item.labels().size())
                .filter(place -> item.labels().get(place).equalsIgnoreCase(given))
                .map(place -> place + 1)
                .findFirst()
                .orElseGet(() -> number(item, given));
    }

    /** Numbers with commas or semicolons between them, or words of options with semicolons between them. */
    private static int options(ItemView item, String given) {
        String separator = given.matches("[0-9,; ]+") ? "[,;]" : ";";
        List<Integer> picked = Stream.of(given.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> option(item, part))
                .toList();
        if (picked.isEmpty()) {
            throw wrong(item);
        }
        return picked.stream().mapToInt(Choice::bit).reduce(0, (sum, bit) -> sum | bit);
    }

    private static int number(ItemView item, String given) {
        if (given.length() > LONGEST || !NUMBER.matcher(given).matches()) {
            throw wrong(item);
        }
        int answer = Integer.parseInt(given);
        if (answer < item.scaleMin() || answer > item.scaleMax()) {
            throw wrong(item);
        }
        return answer;
    }

    private static RuleViolation wrong(ItemView item) {
        return new RuleViolation("off-scale", item.code(), words(item) + " “" + item.text() + "”");
    }

    private static String words(ItemView item) {
        return switch (item.kind()) {
            case SCALE, YES_NO -> "Choose an answer from " + item.scaleMin() + " to " + item.scaleMax() + " to";
            case SINGLE_CHOICE -> "Choose one of the answers to";
            case SEVERAL_CHOICE -> "Choose among the answers to";
            case NUMBER -> "Enter a whole number from " + item.scaleMin() + " to " + item.scaleMax() + " for";
            case TEXT -> "Answer in words, or leave empty what does not apply:";
        };
    }
}
