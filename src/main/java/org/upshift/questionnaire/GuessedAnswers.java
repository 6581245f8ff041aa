package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Guesses from the answers in a column what kind of question it was; a person looks at the guess before anything is stored. */
record GuessedAnswers(ItemKind kind, TypedScale scale) {

    private static final int LONGEST_SCALE = 11;
    private static final int LONG_ANSWER = 60;
    private static final int MOST_DIFFERENT = 200;
    private static final double MOST = 0.6;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}([.,]0+)?");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\s*[-–—:.)=(\\[]*\\s*(\\p{L}.*)");
    private static final Set<String> YES_NO = Set.of("yes", "no", "y", "n", "true", "false");
    private static final Set<String> NOTHING =
            Set.of("n a", "na", "not applicable", "does not apply", "prefer not to say");
    private static final List<String> KNOWN = List.of(
            "Strongly disagree|Disagree|Neither agree nor disagree|Agree|Strongly agree",
            "Strongly disagree|Disagree|Neutral|Agree|Strongly agree",
            "Strongly disagree|Somewhat disagree|Neither agree nor disagree|Somewhat agree|Strongly agree",
            "Definitely disagree|Mostly disagree|Neither agree nor disagree|Mostly agree|Definitely agree",
            "Strongly disagree|Disagree|Somewhat disagree|Neither agree nor disagree|Somewhat agree|Agree|Strongly agree",
            "Strongly disagree|Disagree|Slightly disagree|Neither agree nor disagree|Slightly agree|Agree|Strongly agree",
            "Strongly disagree|Tend to disagree|Neither agree nor disagree|Tend to agree|Strongly agree",
            "Not at all confident|Slightly confident|Somewhat confident|Fairly confident|Very confident",
            "Not at all confident|Slightly confident|Somewhat confident|Fairly confident|Completely confident",
            "Not at all confident|Slightly confident|Moderately confident|Very confident|Extremely confident",
            "Not at all confident|Not very confident|Somewhat confident|Confident|Very confident",
            "Not at all confident|Not very confident|Neutral|Fairly confident|Very confident",
            "Not at all confident|Slightly confident|Moderately confident|Quite confident|Very confident",
            "Not at all confident|A little confident|Somewhat confident|Quite confident|Very confident",
            "Very unconfident|Unconfident|Neutral|Confident|Very confident",
            "Not confident|Slightly confident|Moderately confident|Confident|Very confident",
            "Very dissatisfied|Dissatisfied|Neither satisfied nor dissatisfied|Satisfied|Very satisfied",
            "Very dissatisfied|Dissatisfied|Neutral|Satisfied|Very satisfied",
            "Very unlikely|Unlikely|Neutral|Likely|Very likely",
            "Never|Rarely|Sometimes|Often|Always",
            "Very poor|Poor|Fair|Good|Excellent",
            "Very poor|Poor|Average|Good|Very good",
            "Not at all|Slightly|Moderately|Very|Extremely",
            "Not at all|A little|Somewhat|Quite a bit|A great deal");

    /** How often an answer was given. */
    private record Given(String value, int times) {}

    static GuessedAnswers of(List<String> values) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (String value : values) {
            if (times.containsKey(value) || !value.isEmpty() && !NOTHING.contains(Wording.plain(value))) {
                times.merge(value, 1, Integer::sum);
            }
            if (times.size() > MOST_DIFFERENT) {
                return new GuessedAnswers(ItemKind.TEXT, null);
            }
        }
        if (times.isEmpty()) {
            return new GuessedAnswers(ItemKind.TEXT, null);
        }
        List<Given> given = new ArrayList<>();
        times.forEach((value, count) -> given.add(new Given(value, count)));
        if (share(given, value -> YES_NO.contains(Wording.plain(value))) >= MOST) {
            return new GuessedAnswers(ItemKind.YES_NO, null);
        }
        var scale = scale(given);
        if (scale != null) {
            return new GuessedAnswers(ItemKind.SCALE, scale);
        }
        return choice(given);
    }

    /** Answers that come again and again, in no order that one could know: perhaps a scale, rather a choice. */
    private static GuessedAnswers choice(List<Given> given) {
        int answers = given.stream().mapToInt(Given::times).sum();
        if (given.stream()
                                .filter(one -> one.value().endsWith(";"))
                                .mapToInt(Given::times)
                                .sum()
                        * 2
                > answers) {
            return new GuessedAnswers(ItemKind.SEVERAL_CHOICE, null);
        }
        boolean few = given.size() >= 2 && given.size() <= LONGEST_SCALE && given.size() * 2 <= answers;
        boolean brief = given.stream().allMatch(one -> one.value().length() <= LONG_ANSWER);
        return few && brief
                ? new GuessedAnswers(
                        ItemKind.SINGLE_CHOICE,
                        new TypedScale(
                                1,
                                given.size(),
                                given.stream().map(Given::value).toList()))
                : new GuessedAnswers(ItemKind.TEXT, null);
    }

    /** A few answers that do not fit are slips, which the preview points out. */
    private static TypedScale scale(List<Given> given) {
        if (share(given, value -> NUMBERED.matcher(value).matches()) >= MOST) {
            return numbered(given);
        }
        double numbers = share(given, value -> NUMBER.matcher(value).matches());
        var known = known(given);
        if (known != null && numbers < 1) {
            return known;
        }
        if (numbers >= MOST) {
            return numbers(given.stream()
                    .filter(one -> NUMBER.matcher(one.value()).matches())
                    .mapToInt(one -> Integer.parseInt(one.value().replaceAll("[.,]0+$", "")))
                    .summaryStatistics());
        }
        return null;
    }

    /** The known scale that understands most, the one with the very words before others. */
    private static TypedScale known(List<Given> given) {
        TypedScale best = null;
        double most = 0;
        for (String words : KNOWN) {
            var labels = List.of(words.split("\\|"));
            var plain = labels.stream().map(Wording::plain).toList();
            var item = new AskedItem("", "", ItemKind.SCALE, 1, labels.size(), labels, null);
            double understood =
                    share(given, value -> AnswerWords.point(item, value).isPresent());
            double exact = share(given, value -> plain.contains(Wording.plain(value)));
            boolean anyWords = given.stream()
                    .anyMatch(one -> !NUMBER.matcher(one.value()).matches()
                            && AnswerWords.point(item, one.value()).isPresent());
            if (anyWords && understood >= MOST && understood + exact > most) {
                best = new TypedScale(1, labels.size(), labels);
                most = understood + exact;
            }
        }
        return best;
    }

    private static double share(List<Given> given, Predicate<String> which) {
        int all = given.stream().mapToInt(Given::times).sum();
        int some = given.stream()
                .filter(one -> which.test(one.value()))
                .mapToInt(Given::times)
                .sum();
        return (double) some / all;
    }

    private static TypedScale numbers(IntSummaryStatistics seen) {
        if (seen.getMax() > 10) {
            return null;
        }
        int max = seen.getMax() > 7 ? 10 : seen.getMax() > 5 ? 7 : 5;
        return new TypedScale(seen.getMin() == 0 ? 0 : 1, max, List.of());
    }

    private static TypedScale numbered(List<Given> given) {
        Map<Integer, String> labels = new TreeMap<>();
        for (var one : given) {
            var parts = NUMBERED.matcher(one.value());
            if (parts.matches()) {
                labels.putIfAbsent(
                        Integer.valueOf(parts.group(1)), parts.group(2).strip());
            }
        }
        var points = List.copyOf(labels.keySet());
        var range = numbers(points.stream().mapToInt(Integer::intValue).summaryStatistics());
        if (range == null) {
            return null;
        }
        // Four labels from 1 to 4 are a scale of four, three of them may be a part of five
        int max = points.size() > 3 && points.get(0) == 1 ? points.get(points.size() - 1) : range.max();
        var known = KNOWN.stream()
                .map(words -> List.of(words.split("\\|")))
                .filter(words -> fits(words, labels, max))
                .findFirst();
        List<String> all = new ArrayList<>();
        for (int point = range.min(); point <= max; point++) {
            String missing = known.isPresent() ? known.get().get(point - 1) : String.valueOf(point);
            all.add(labels.getOrDefault(point, missing));
        }
        return new TypedScale(range.min(), max, all);
    }

    private static boolean fits(List<String> known, Map<Integer, String> labels, int max) {
        return known.size() == max
                && labels.entrySet().stream()
                        .allMatch(label -> label.getKey() >= 1
                                && Wording.plain(known.get(label.getKey() - 1))
                                        .equals(Wording.plain(label.getValue())));
    }
}
