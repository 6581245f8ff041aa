package org.upshift.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.upshift.kernel.RuleViolation;

/** Understands an answer however another program wrote it: "4", "Agree", "agree ", "4 - Agree", "Agree (4)". */
final class AnswerWords {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}([.,]0+)?");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,2})\\s*[-–—:.)=(\\[]*\\s*(\\p{L}.*)");
    private static final Pattern NUMBER_LAST =
            Pattern.compile("(.*\\p{L}\\W*?)\\s*[-–—:(\\[=]\\s*(\\d{1,2})\\s*[)\\]]?");
    private static final Set<String> NOTHING = Set.of(
            "n a",
            "na",
            "not applicable",
            "does not apply",
            "doesn t apply",
            "prefer not to say",
            "no answer",
            "not answered",
            "null",
            "none selected");
    private static final Set<String> DOES_NOT_APPLY =
            Set.of("n a", "na", "not applicable", "does not apply", "doesn t apply");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "ja", "oui");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "2", "nein", "non");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("neutral", "middle"),
            Map.entry("neither", "middle"),
            Map.entry("undecided", "middle"),
            Map.entry("neither agree nor disagree", "middle"),
            Map.entry("neither agree or disagree", "middle"),
            Map.entry("neither disagree nor agree", "middle"),
            Map.entry("neither satisfied nor dissatisfied", "middle"),
            Map.entry("agree strongly", "strongly agree"),
            Map.entry("definitely agree", "strongly agree"),
            Map.entry("completely agree", "strongly agree"),
            Map.entry("totally agree", "strongly agree"),
            Map.entry("mostly agree", "agree"),
            Map.entry("somewhat agree", "agree"),
            Map.entry("tend to agree", "agree"),
            Map.entry("slightly agree", "agree"),
            Map.entry("agree somewhat", "agree"),
            Map.entry("disagree strongly", "strongly disagree"),
            Map.entry("definitely disagree", "strongly disagree"),
            Map.entry("completely disagree", "strongly disagree"),
            Map.entry("totally disagree", "strongly disagree"),
            Map.entry("mostly disagree", "disagree"),
            Map.entry("somewhat disagree", "disagree"),
            Map.entry("tend to disagree", "disagree"),
            Map.entry("slightly disagree", "disagree"),
            Map.entry("disagree somewhat", "disagree"));

    private AnswerWords() {}

    /** @return the number on the scale, or what was given for an item of another kind; null where there is no answer */
    static String read(AskedItem item, String given) {
        String plain = Wording.plain(given);
        if (given.isEmpty() || NOTHING.contains(plain) && !hasLabel(item, plain)) {
            return DOES_NOT_APPLY.contains(plain) && item.mayNotApply() ? Choice.DOES_NOT_APPLY : null;
        }
        return switch (item.kind()) {
            case SCALE -> String.valueOf(point(item, given).orElseThrow(() -> unknown(item, given)));
            case YES_NO -> yesNo(item, given);
            default -> item.checked(given);
        };
    }

    private static String yesNo(AskedItem item, String given) {
        String word = Wording.plain(given);
        if (YES.contains(word) || word.startsWith("yes ")) {
            return "1";
        }
        if (NO.contains(word) || word.startsWith("no ")) {
            return "0";
        }
        throw new RuleViolation("off-scale", "“" + given + "” is neither yes nor no");
    }

    static OptionalInt point(AskedItem item, String given) {
        if (NUMBER.matcher(given).matches()) {
            return onScale(item, Integer.parseInt(given.replaceAll("[.,]0+$", "")));
        }
        var byWords = labelled(item, given);
        if (byWords.isPresent()) {
            return byWords;
        }
        var first = NUMBER_FIRST.matcher(given);
        if (first.matches()) {
            return agreed(item, Integer.parseInt(first.group(1)), first.group(2));
        }
        var last = NUMBER_LAST.matcher(given);
        return last.matches() ? agreed(item, Integer.parseInt(last.group(2)), last.group(1)) : OptionalInt.empty();
    }

    /** The number decides, unless the words beside it say another answer. */
    private static OptionalInt agreed(AskedItem item, int number, String words) {
        var said = labelled(item, words);
        return said.isPresent() && said.getAsInt() != number ? OptionalInt.empty() : onScale(item, number);
    }

    private static OptionalInt onScale(AskedItem item, int number) {
        return number >= item.min() && number <= item.max() ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static OptionalInt labelled(AskedItem item, String words) {
        var labels = item.labels().stream().map(Wording::plain).toList();
        String plain = Wording.plain(words);
        var exact = place(item, labels, plain);
        if (exact.isPresent() || plain.isEmpty()) {
            return exact;
        }
        String meaning = SAME.getOrDefault(plain, plain);
        var meanings =
                labels.stream().map(label -> SAME.getOrDefault(label, label)).toList();
        // Where two labels mean the same, such as "agree" and "somewhat agree", only the very words tell them apart
        return meanings.stream().filter(meaning::equals).count() == 1
                ? place(item, meanings, meaning)
                : OptionalInt.empty();
    }

    private static OptionalInt place(AskedItem item, List<String> labels, String words) {
        boolean onlyEnds = labels.size() == 2 && item.max() - item.min() > 1;
        return IntStream.range(0, labels.size())
                .filter(i -> !labels.get(i).isEmpty() && labels.get(i).equals(words))
                .map(i -> onlyEnds && i == 1 ? item.max() : item.min() + i)
                .findFirst();
    }

    private static boolean hasLabel(AskedItem item, String plain) {
        return item.labels().stream().map(Wording::plain).anyMatch(plain::equals);
    }

    private static RuleViolation unknown(AskedItem item, String given) {
        String scale = item.labels().isEmpty()
                ? item.min() + " to " + item.max()
                : item.min() + " to " + item.max() + " (" + String.join(", ", item.labels()) + ")";
        String shown = given.length() > 60 ? given.substring(0, 60) + "…" : given;
        return new RuleViolation("off-scale", "“" + shown + "” is not an answer here. The answers are " + scale);
    }
}
