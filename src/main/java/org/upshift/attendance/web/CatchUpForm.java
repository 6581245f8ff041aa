package org.upshift.attendance.web;

import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.CatchUpWay;
import org.upshift.attendance.CatchUpWork;
import org.upshift.kernel.RuleViolation;
import org.upshift.web.Typed;

/** How somebody caught up, as it was chosen and typed. */
record CatchUpForm(
        @RestForm String way,
        @RestForm String group,
        @RestForm String minutes,
        @RestForm String reflection) {
    static final CatchUpForm EMPTY = new CatchUpForm("", "", "", "");

    CatchUpForm {
        way = way == null ? "" : way;
        group = group == null ? "" : group;
        minutes = minutes == null ? "" : minutes;
        reflection = reflection == null ? "" : reflection;
    }

    CatchUpWork work() {
        var chosen = Arrays.stream(CatchUpWay.values())
                .filter(one -> one.name().equals(way))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("way-missing", "way", "Select how you caught up"));
        return chosen == CatchUpWay.OTHER_GROUP
                ? new CatchUpWork(chosen, readGroup(), null, reflection)
                : new CatchUpWork(
                        chosen,
                        null,
                        Typed.number("minutes", minutes, "the minutes that you worked on it"),
                        reflection);
    }

    private UUID readGroup() {
        try {
            return group.isEmpty() ? null : UUID.fromString(group);
        } catch (IllegalArgumentException unreadable) {
            throw new RuleViolation("group-missing", "group", "Select the group to which you went");
        }
    }
}
