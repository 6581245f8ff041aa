package org.upshift.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;

/**
 * What completes a programme; 0 asks for nothing.
 *
 * @param modules how many modules have to be attended
 * @param days how many days have to be given
 * @param meetings how many community meetings that count have to be convened
 * @param caughtUp how many of the modules may be caught up instead of attended
 */
public record CompletionRule(int modules, int days, int meetings, int caughtUp) {
    /** One whose modules have to be attended themselves. */
    public CompletionRule(int modules, int days, int meetings) {
        this(modules, days, meetings, 0);
    }

    private static final int MOST_MODULES = 100;
    private static final int MOST_DAYS = 366;
    private static final int MOST_MEETINGS = 50;

    /** Where a programme has decided nothing, its days. */
    static CompletionRule usual(int commitmentDays) {
        return new CompletionRule(0, commitmentDays, 0);
    }

    void require() {
        var wrong = new ArrayList<RuleViolation>();
        range("modules", modules, MOST_MODULES, "Modules").ifPresent(wrong::add);
        range("days", days, MOST_DAYS, "Days").ifPresent(wrong::add);
        range("meetings", meetings, MOST_MEETINGS, "Meetings").ifPresent(wrong::add);
        if (caughtUp < 0 || caughtUp > Math.max(0, modules)) {
            wrong.add(new RuleViolation(
                    "caught-up-out-of-range",
                    "caughtUp",
                    "Modules that may be caught up must be between 0 and the modules attended, "
                            + Math.max(0, modules)));
        }
        RuleViolations.throwAny(wrong);
    }

    private static Optional<RuleViolation> range(String field, int value, int most, String what) {
        return value >= 0 && value <= most
                ? Optional.empty()
                : Optional.of(
                        new RuleViolation(field + "-out-of-range", field, what + " must be between 0 and " + most));
    }

    /** "Whoever attended at least 4 modules, gave at least 10 days and convened at least 3 community meetings completes the programme" */
    public String sentence() {
        var parts = Stream.of(
                        modules == 0 ? "" : "attended at least " + number(modules, "module") + ofThemCaughtUp(),
                        days == 0 ? "" : "gave at least " + number(days, "day"),
                        meetings == 0 ? "" : "convened at least " + number(meetings, "community meeting"))
                .filter(part -> !part.isEmpty())
                .toList();
        return (parts.isEmpty() ? "Whoever keeps their place" : "Whoever " + joined(parts))
                + " completes the programme";
    }

    /** What somebody lacks, in words; empty when they meet it. */
    List<String> lacking(int attended, int modulesCaughtUp, Commitment commitment) {
        int done = attended + Math.min(modulesCaughtUp, caughtUp);
        int minutes = days * Commitment.MINUTES_OF_A_DAY - commitment.minutes();
        return Stream.of(
                        done >= modules ? "" : number(modules - done, "module"),
                        minutes <= 0 ? "" : Commitment.time(minutes),
                        commitment.meetings() >= meetings
                                ? ""
                                : number(meetings - commitment.meetings(), "community meeting"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String ofThemCaughtUp() {
        return caughtUp == 0 ? "" : " (of which " + caughtUp + " may be caught up)";
    }

    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String number(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
