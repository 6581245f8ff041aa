package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.upshift.kernel.RuleViolation;

/**
 * The answers of a scale as they are typed, the lowest first, one on each line: "1 Strongly disagree". The numbers may be left out, and
 * so may the words.
 *
 * @param labels none, or one for each answer
 */
record TypedScale(int min, int max, List<String> labels) {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\s*[-–—:.)=]?\\s*(.*)");
    private static final double SHARE_OF_CONFIDENT = 0.4;

    static TypedScale parse(String typed, String field) {
        var lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() < 2 || lines.size() > 11) {
            throw new RuleViolation("scale", field, "Enter 2 to 11 answers, one on each line, the lowest first");
        }
        boolean numbered =
                lines.stream().allMatch(line -> NUMBERED.matcher(line).matches());
        int min = 1;
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var line = NUMBERED.matcher(lines.get(i));
            if (numbered && line.matches()) {
                int number = Integer.parseInt(line.group(1));
                min = i == 0 ? number : min;
                if (number != min + i) {
                    throw new RuleViolation("scale", field, "Number the answers one after the other, the lowest first");
                }
                labels.add(line.group(2).strip());
            } else {
                labels.add(lines.get(i));
            }
        }
        boolean words = labels.stream().noneMatch(String::isEmpty);
        return new TypedScale(min, min + lines.size() - 1, words ? labels : ends(labels));
    }

    private static List<String> ends(List<String> labels) {
        String lowest = labels.get(0);
        String highest = labels.get(labels.size() - 1);
        return lowest.isEmpty() || highest.isEmpty() ? List.of() : List.of(lowest, highest);
    }

    /** As it stands in the field: with numbers. */
    String typed() {
        var lines = new ArrayList<String>();
        for (int i = min; i <= max; i++) {
            String label = labels.size() == max - min + 1 ? labels.get(i - min) : "";
            lines.add(label.isEmpty() || label.equals(String.valueOf(i)) ? String.valueOf(i) : i + " " + label);
        }
        return String.join("\n", lines);
    }

    /** The usual threshold: the upper two of five. */
    int usualThreshold() {
        int answers = max - min + 1;
        return max + 1 - Math.max(1, (int) Math.round(answers * SHARE_OF_CONFIDENT));
    }
}
