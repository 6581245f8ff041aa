package org.upshift.timetable.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.RunAgain;
import org.upshift.web.Typed;

record RunAgainForm(
        @RestForm @NotBlank(message = "Enter a name") @Size(max = 100, message = "Name must be 100 characters or fewer")
        String name,

        @RestForm @NotBlank(message = "Enter the number of places")
        String capacity,

        @RestForm @NotBlank(message = "Enter the last day for applications")
        String deadline,

        @RestForm String pattern,
        @RestForm String first) {

    RunAgainForm {
        name = text(name);
        capacity = text(capacity);
        deadline = text(deadline);
        pattern = text(pattern);
        first = text(first);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    RunAgain.Wish wish(UUID programme) {
        var cohort = pattern.isEmpty() ? null : cohort();
        if (cohort != null && first.isBlank()) {
            throw new RuleViolation("first-missing", "first", "Enter the date of the first session");
        }
        return new RunAgain.Wish(
                programme,
                name,
                Typed.number("capacity", capacity),
                Typed.date("deadline", deadline),
                cohort,
                cohort == null ? null : Typed.date("first", first));
    }

    private UUID cohort() {
        try {
            return UUID.fromString(pattern);
        } catch (IllegalArgumentException unreadable) {
            throw new RuleViolation("pattern-unknown", "pattern", "Select a cohort of this programme, or none");
        }
    }
}
