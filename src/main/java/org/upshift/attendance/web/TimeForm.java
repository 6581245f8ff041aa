package org.upshift.attendance.web;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.kernel.RuleViolation;
import org.upshift.web.Typed;

/** Self-directed time as it was typed. */
record TimeForm(
        @RestForm String givenOn,
        @RestForm String hours,
        @RestForm String minutes,
        @RestForm String what) {
    static final TimeForm EMPTY = new TimeForm("", "", "", "");

    TimeForm {
        givenOn = givenOn == null ? "" : givenOn;
        hours = hours == null ? "" : hours;
        minutes = minutes == null ? "" : minutes;
        what = what == null ? "" : what;
    }

    record Read(LocalDate on, int minutes) {}

    Read read() {
        var reader = new Reader();
        var on = reader.read(() -> Typed.date("givenOn", givenOn), null);
        int took = reader.read(() -> TimeGiven.minutes(hours, minutes), 1);
        if (what.isBlank()) {
            reader.read(
                    () -> {
                        throw new RuleViolation("words-missing", "what", "Enter what you did");
                    },
                    null);
        }
        reader.throwAny();
        return new Read(on, took);
    }
}
