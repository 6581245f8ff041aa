package org.upshift.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.upshift.kernel.RuleViolation;

/** Reads what was typed into a field of a form; what cannot be read is a {@link RuleViolation} beside that field. */
public final class Typed {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LARGEST = 999_999;

    private Typed() {}

    /** A day, where a form says by itself what is missing. */
    public static LocalDate date(String field, String text) {
        return date(field, text, "Enter a date");
    }

    /**
     * A day that somebody may mean: nobody plans for another century but by mistake.
     *
     * @param missing what to say of an empty field, such as "Enter the first day"
     */
    public static LocalDate date(String field, String text, String missing) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            throw new RuleViolation("date-missing", field, missing);
        }
        try {
            var date = LocalDate.parse(plain);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException unreadable) {
            // said below
        }
        throw new RuleViolation("not-a-date", field, "Enter a real date, like 2026-11-22");
    }

    public static LocalTime time(String field, String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            throw new RuleViolation("time-missing", field, "Enter a time");
        }
        try {
            return LocalTime.parse(plain);
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("not-a-time", field, "Enter a real time, like 09:30");
        }
    }

    /** A whole number of at most six digits. */
    public static int number(String field, String text) {
        return atLeast(0, field, text);
    }

    /** The same where a form asks for several. @param name what it is, such as "how many people came" */
    public static int number(String field, String text, String name) {
        if (plain(text).isEmpty()) {
            throw new RuleViolation("number-missing", field, "Enter " + name);
        }
        try {
            return number(field, text);
        } catch (RuleViolation no) {
            throw new RuleViolation(no.code(), field, no.getMessage().replace("Enter a", "Enter " + name + " as a"));
        }
    }

    /** A whole number of at most six digits, with its lower bound in the message. */
    public static int atLeast(int least, String field, String text) {
        return number(field, text, least, LARGEST);
    }

    /** A whole number within bounds, both included, which the message names. */
    public static int number(String field, String text, int least, int most) {
        String plain = plain(text).replace('\u2212', '-');
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
                bounded
                        ? String.format(Locale.UK, "Enter a whole number from %,d to %,d", least, most)
                        : "Enter a whole number, " + least + " or more");
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
