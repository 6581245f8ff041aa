package org.upshift.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a signatory is asked to agree to, and reads when they do.
 *
 * @param cost what it costs the employer, in words; may be empty
 * @param dates the days on which the applicant is released
 * @param answers what the programme lets signatories read of the application
 */
public record Terms(String title, int days, String cost, List<Line> dates, List<Line> answers) {
    private static final String NEXT_LINE = "\u001E";
    private static final String NEXT_PART = "\u001F";

    public Terms {
        dates = List.copyOf(dates);
        answers = List.copyOf(answers);
    }

    /** A session and its time, or a question and its answer. */
    public record Line(String label, String text) {
        public String words() {
            return text.isEmpty() ? label : label + " – " + text;
        }
    }

    /** @param material whether the signatory has to agree anew, whatever the team thinks of it */
    public record Change(String what, String before, String after, boolean material) {}

    public String release() {
        return switch (days) {
            case 0 -> "No days of release are asked for";
            case 1 -> "Release for 1 day";
            default -> "Release for " + days + " days";
        };
    }

    /** SHA-256 of every word, hexadecimal. */
    public String hash() {
        var all = String.join("\u001D", title, Integer.toString(days), cost, encoded(dates), encoded(answers));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is different in newer terms. Days, times and cost always matter; whether words do, the team says. */
    public List<Change> changesTo(Terms now) {
        var changes = new ArrayList<Change>();
        if (days != now.days) {
            changes.add(new Change("Days of release", release(), now.release(), true));
        }
        if (!cost.equals(now.cost)) {
            changes.add(new Change("Cost", orNothing(cost), orNothing(now.cost), true));
        }
        addDates(now, changes);
        if (!title.equals(now.title)) {
            changes.add(new Change("Programme", title, now.title, false));
        }
        addAnswers(now, changes);
        return changes;
    }

    private void addDates(Terms now, List<Change> changes) {
        var before = dates.stream().map(Line::text).sorted().toList();
        var after = now.dates.stream().map(Line::text).sorted().toList();
        if (!dates.equals(now.dates) && (!before.equals(after) || !sameSet(dates, now.dates))) {
            changes.add(new Change(
                    before.equals(after) ? "Names of days" : "Dates",
                    orNothing(only(dates, now.dates)),
                    orNothing(only(now.dates, dates)),
                    !before.equals(after)));
        }
    }

    private static boolean sameSet(List<Line> some, List<Line> others) {
        return some.size() == others.size() && others.containsAll(some);
    }

    private static String only(List<Line> some, List<Line> others) {
        return some.stream()
                .filter(line -> !others.contains(line))
                .map(Line::words)
                .collect(Collectors.joining("\n"));
    }

    private void addAnswers(Terms now, List<Change> changes) {
        Stream.concat(answers.stream(), now.answers.stream())
                .map(Line::label)
                .distinct()
                .forEach(label -> {
                    String before = answer(answers, label);
                    String after = answer(now.answers, label);
                    if (!before.equals(after)) {
                        changes.add(new Change(label, orNothing(before), orNothing(after), false));
                    }
                });
    }

    private static String answer(List<Line> answers, String label) {
        return answers.stream()
                .filter(line -> Objects.equals(line.label(), label))
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "Nothing" : words;
    }

    static String encoded(List<Line> lines) {
        return lines.stream()
                .map(line -> line.label() + NEXT_PART + line.text())
                .collect(Collectors.joining(NEXT_LINE));
    }

    static List<Line> decoded(String lines) {
        return lines.isEmpty()
                ? List.of()
                : Stream.of(lines.split(NEXT_LINE)).map(Terms::line).toList();
    }

    private static Line line(String encoded) {
        String[] parts = encoded.split(NEXT_PART, 2);
        return new Line(parts[0], parts.length == 2 ? parts[1] : "");
    }
}
