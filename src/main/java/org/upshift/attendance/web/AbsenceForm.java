package org.upshift.attendance.web;

import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.AbsenceQueries;
import org.upshift.booking.CancelReason;

/** Why somebody cannot come, as it was chosen and typed. */
record AbsenceForm(@RestForm String reason, @RestForm String words) {
    AbsenceForm {
        reason = reason == null ? "" : reason;
        words = words == null ? "" : words;
    }

    static AbsenceForm of(AbsenceQueries.View told) {
        return told == null
                ? new AbsenceForm("", "")
                : new AbsenceForm(told.reason().name(), told.words());
    }

    static List<CancelReason> reasons() {
        return Arrays.stream(CancelReason.values())
                .filter(CancelReason::isGiven)
                .toList();
    }

    /** Null where none was chosen, which telling it refuses together with all else that is wrong. */
    CancelReason chosen() {
        return reasons().stream()
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(null);
    }
}
