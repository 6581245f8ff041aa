package org.upshift.attendance.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.MeetingReport;
import org.upshift.kernel.Findings;
import org.upshift.web.Typed;

/** A community meeting as it was typed. */
record MeetingForm(
        @RestForm String heldOn,
        @RestForm String hours,
        @RestForm String minutes,
        @RestForm String place,
        @RestForm String people,
        @RestForm String learned) {
    static final MeetingForm EMPTY = new MeetingForm("", "", "", "", "", "");

    MeetingForm {
        heldOn = heldOn == null ? "" : heldOn;
        hours = hours == null ? "" : hours;
        minutes = minutes == null ? "" : minutes;
        place = place == null ? "" : place;
        people = people == null ? "" : people;
        learned = learned == null ? "" : learned;
    }

    MeetingReport report() {
        var findings = new Findings();
        var on = findings.value(() -> Typed.date("heldOn", heldOn, "the date of the meeting"));
        var took = findings.value(() -> TimeGiven.minutes(hours, minutes));
        var came = findings.value(() -> Typed.number("people", people, "how many people came"));
        var report = new MeetingReport(
                Objects.requireNonNullElse(on, LocalDate.EPOCH),
                Objects.requireNonNullElse(took, 1),
                place,
                Objects.requireNonNullElse(came, 0),
                learned);
        findings.check(report::requireComplete);
        findings.throwAny();
        return report;
    }
}
