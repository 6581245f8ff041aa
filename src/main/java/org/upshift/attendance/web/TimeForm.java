package org.upshift.attendance.web;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.RecordOwnTime;
import org.upshift.kernel.Findings;
import org.upshift.web.Typed;

/** Self-directed time as it was typed. */
record TimeForm(
        @RestForm String what,
        @RestForm String givenOn,
        @RestForm String hours,
        @RestForm String minutes) {
    static final TimeForm EMPTY = new TimeForm("", "", "", "");

    TimeForm {
        givenOn = givenOn == null ? "" : givenOn;
        hours = hours == null ? "" : hours;
        minutes = minutes == null ? "" : minutes;
        what = what == null ? "" : what;
    }

    record Read(LocalDate on, int minutes) {}

    Read read() {
        var findings = new Findings();
        var on = findings.value(() -> Typed.date("givenOn", givenOn, "the day"));
        var took = findings.value(() -> TimeGiven.minutes(hours, minutes));
        findings.addAll(RecordOwnTime.against(what).stream().toList());
        findings.throwAny();
        return new Read(on, took);
    }
}
