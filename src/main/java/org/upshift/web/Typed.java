package org.upshift.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.upshift.kernel.RuleViolation;

/**
 * Reads what was typed into a field of a form; what cannot be read is a {@link RuleViolation} beside that field, which says its name,
 * since the summary above a page with several fields is read without them.
 */
public final class Typed {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LARGEST = 999_999;

    private Typed() {}

    /**
     * A day that somebody may mean: nobody plans for another century but by mistake.
     *
     * @param name what it is, such as "the first day"
     */
    public static LocalDate date(String field, String text, String name) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            throw new RuleViolation("date-missing", field, "Enter " + name);
        }
        try {
            var date = LocalDate.parse(plain);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException unreadable) {
            // said below
        }
        throw new RuleViolation("not-a-date", field, "Enter " + name + " as a real date, like 2026-11-22");
    }

    /** @param name what it is, such as "the time at which it starts" */
    public static LocalTime time(String field, String text, String name) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            throw new RuleViolation("time-missing", field, "Enter " + name);
        }
        try {
            return LocalTime.parse(plain);
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("not-a-time", field, "Enter " + name + " as a real time, like 09:30");
        }
    }

    /** A whole number of at most six digits. @param name what it counts, such as "how many people came" */
    public static int number(String field, String text, String name) {
        return atLeast(0, field, text, name);
    }

    /** A whole number of at most six digits, with its lower bound in the message. */
    public static int atLeast(int least, String field, String text, String name) {
        return number(field, text, name, least, LARGEST);
    }

    /** A whole number within bounds, both included, which the message names. */
    public static int number(String field, String text, String name, int least, int most) {
        String plain = plain(text).replace('\u2212', '-');
        if (plain.isEmpty()) {
            throw new RuleViolation("number-missing", field, "Enter " + name);
        }
        if (plain.matches("-?\\d{1,6}")) {
            int number = Integer.parseInt(plain);
            if (number >= least && number <= most) {
                return number;
            }
        }
        boolean bounded = most < LARGEST || plain.matches("\\d{7,}");
        throw new RuleViolation(
                "not-a-number",
                field,
                "Enter " + name
                        + (bounded
                                ? String.format(Locale.UK, " as a whole number from %,d to %,d", least, most)
                                : " as a whole number, " + least + " or more"));
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
