package org.upshift.timetable.web;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.Findings;
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
        var unreadable = new Findings();
        unreadable.require(!name.isBlank(), "name-missing", "name", "Enter a name");
        unreadable.require(
                name.length() <= LONGEST_NAME, "name-too-long", "name", "Name must be 100 characters or fewer");
        var places = unreadable.value(() -> Typed.atLeast(1, "capacity", capacity, "the number of places"));
        var lastDay = unreadable.value(() -> Typed.date("deadline", deadline, "the last day for applications"));
        var cohort = pattern.isEmpty() ? null : unreadable.value(() -> cohort("pattern", pattern));
        var begin = cohort == null
                ? null
                : unreadable.value(() -> Typed.date("first", first, "the date of the first session"));
        boolean begins = cohort == null || begin != null;
        return new Reading(
                new RunAgain.Wish(
                        programme, name.isBlank() ? null : name, places, lastDay, begins ? cohort : null, begin),
                unreadable.all());
    }

    private static UUID cohort(String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new RuleViolation("pattern-unknown", field, "Select a cohort of this programme, or none");
        }
    }
}
