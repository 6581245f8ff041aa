package org.upshift.timetable.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.RunAgain;
import org.upshift.web.Typed;

/** Whether it can be read is looked at together with the rules, so that one hears all that is wrong at once. */
record RunAgainForm(
        @RestForm String name,
        @RestForm String capacity,
        @RestForm String deadline,
        @RestForm String pattern,
        @RestForm String first) {
    private static final int LONGEST_NAME = 100;

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

    /** What was typed, as far as it can be read: the rest of the wish is null. */
    record Reading(RunAgain.Wish wish, List<RuleViolation> unreadable) {}

    Reading read(UUID programme) {
        List<RuleViolation> unreadable = new ArrayList<>();
        if (name.isBlank()) {
            unreadable.add(new RuleViolation("name-missing", "name", "Enter a name"));
        } else if (name.length() > LONGEST_NAME) {
            unreadable.add(new RuleViolation("name-too-long", "name", "Name must be 100 characters or fewer"));
        }
        Integer places = value("capacity", capacity, "Enter the number of places", RunAgainForm::places, unreadable);
        LocalDate lastDay = value("deadline", deadline, "Enter the last day for applications", Typed::date, unreadable);
        UUID cohort = pattern.isEmpty() ? null : value("pattern", pattern, "", RunAgainForm::cohort, unreadable);
        LocalDate begin = cohort == null
                ? null
                : value("first", first, "Enter the date of the first session", Typed::date, unreadable);
        boolean begins = cohort == null || begin != null;
        return new Reading(
                new RunAgain.Wish(
                        programme, name.isBlank() ? null : name, places, lastDay, begins ? cohort : null, begin),
                unreadable);
    }

    private static <T> T value(
            String field,
            String typed,
            String missing,
            BiFunction<String, String, T> read,
            List<RuleViolation> unreadable) {
        if (typed.isBlank()) {
            unreadable.add(new RuleViolation(field + "-missing", field, missing));
            return null;
        }
        try {
            return read.apply(field, typed);
        } catch (RuleViolation unusable) {
            unreadable.add(unusable);
            return null;
        }
    }

    private static int places(String field, String typed) {
        return Typed.atLeast(1, field, typed);
    }

    private static UUID cohort(String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new RuleViolation("pattern-unknown", field, "Select a cohort of this programme, or none");
        }
    }
}
