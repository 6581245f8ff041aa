package org.upshift.questionnaire.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.upshift.kernel.RuleViolation;

/** Reads a date that was typed into a form. */
final class TypedDate {

    private TypedDate() {}

    static LocalDate parse(String typed, String field) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new RuleViolation("date-invalid", field, "Enter a real date, like 2026-11-22");
        }
    }
}
