package org.upshift.people;

import java.time.Instant;
import java.time.LocalDate;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.web.Typed;

/**
 * The days, Europe/London, on which a role is held.
 *
 * @param first null or today: from now on
 * @param last null: until it is ended
 */
public record RolePeriod(LocalDate first, LocalDate last) {
    public static final RolePeriod OPEN = new RolePeriod(null, null);

    /** The days as they were typed into the fields {@code from} and {@code until}, of which either may be empty. */
    public static RolePeriod typed(String from, String until) {
        var findings = new Findings();
        var first = findings.value(() -> day("from", from, "the first day"));
        var last = findings.value(() -> until(until));
        findings.throwAny();
        return new RolePeriod(first, last);
    }

    /** The last day as it was typed into the field {@code until}, or null when that is empty. */
    public static LocalDate until(String typed) {
        return day("until", typed, "the last day");
    }

    private static LocalDate day(String field, String typed, String name) {
        return typed == null || typed.isBlank() ? null : Typed.date(field, typed, name);
    }

    /** @throws RuleViolation when a role that is given now cannot be held on these days */
    public void check(Instant now) {
        var today = LondonTime.today(now);
        if (first != null && first.isBefore(today)) {
            throw new RuleViolation("role-starts-in-the-past", "from", "The first day must be today or later");
        }
        checkLast(last, first == null ? today : first, now);
    }

    /** @param first the first day of the role, which may be long past */
    static void checkLast(LocalDate last, LocalDate first, Instant now) {
        if (last != null && last.isBefore(LondonTime.today(now))) {
            throw new RuleViolation("role-ends-in-the-past", "until", "The last day must be today or later");
        }
        if (last != null && last.isBefore(first)) {
            throw new RuleViolation(
                    "role-ends-before-it-starts", "until", "The last day must not be before the first day");
        }
    }

    Instant starts(Instant now) {
        return first == null || !first.isAfter(LondonTime.today(now))
                ? now
                : first.atStartOfDay(LondonTime.ZONE).toInstant();
    }

    /** The first moment at which the role is no longer held, or null. */
    Instant expires() {
        return last == null ? null : LondonTime.endOf(last);
    }

    /** The day before a role expires, or null. */
    static LocalDate lastDay(Instant expires) {
        return expires == null ? null : LondonTime.local(expires.minusMillis(1)).toLocalDate();
    }

    /** "since 3 March 2026, until the end of 4 May 2027"; "from" where it did not begin when it was given. */
    static String words(Instant starts, Instant granted, Instant expires) {
        String from = starts.equals(granted) ? "since " : "from ";
        String until = expires == null ? "" : ", until the end of " + LondonTime.date(lastDay(expires));
        return from + LondonTime.date(LondonTime.local(starts).toLocalDate()) + until;
    }
}
