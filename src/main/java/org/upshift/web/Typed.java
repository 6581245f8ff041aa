package org.upshift.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.upshift.kernel.RuleViolation;

/** Reads what was typed into a field of a form; what cannot be read is a {@link RuleViolation} beside that field. */
public final class Typed {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Typed() {}

    /** A day that somebody may mean: nobody plans for another century but by mistake. */
    public static LocalDate date(String field, String text) {
        try {
            var date = LocalDate.parse(text.strip());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException unreadable) {
            // said below
        }
        throw new RuleViolation("not-a-date", field, "Enter a real date, like 2026-11-22");
    }

    public static LocalTime time(String field, String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("not-a-time", field, "Enter a real time, like 09:30");
        }
    }

    /** A whole number of at most six digits. */
    public static int number(String field, String text) {
        if (!text.strip().matches("\\d{1,6}")) {
            throw new RuleViolation("not-a-number", field, "Enter a whole number, like 24");
        }
        return Integer.parseInt(text.strip());
    }
}
