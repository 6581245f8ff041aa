package org.upshift.attendance.web;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.upshift.attendance.MeetingReport;
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
        var reader = new Reader();
        var on = reader.read(() -> Typed.date("heldOn", heldOn), LocalDate.EPOCH);
        int took = reader.read(() -> TimeGiven.minutes(hours, minutes), 1);
        int came = reader.read(() -> Typed.number("people", people), 0);
        var report = new MeetingReport(on, took, place, came, learned);
        reader.read(
                () -> {
                    report.requireComplete();
                    return report;
                },
                null);
        reader.throwAny();
        return report;
    }
}
