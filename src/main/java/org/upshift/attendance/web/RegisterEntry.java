package org.upshift.attendance.web;

import java.util.List;
import org.upshift.attendance.Attendance;
import org.upshift.attendance.RegisterRow;
import org.upshift.kernel.LondonTime;
import org.upshift.timetable.SessionView;

/** A person on the register as the page shows them. */
record RegisterEntry(RegisterRow row, SessionView session, List<Option> options, String minutes) {

    /** One radio; the first has the field's name as its id. */
    record Option(String id, Attendance attendance, boolean ticked) {}

    static RegisterEntry of(RegisterRow row, SessionView session, RegisterForm form) {
        String field = RegisterForm.field(row);
        return new RegisterEntry(
                row,
                session,
                Attendance.atTheDoor().stream()
                        .map(attendance -> new Option(
                                attendance == Attendance.PRESENT ? field : field + "-" + attendance.name(),
                                attendance,
                                form.ticked(row, attendance)))
                        .toList(),
                form.minutesShown(row, session));
    }

    public String minutesField() {
        return RegisterForm.minutesField(row);
    }

    /** The minutes that are recorded, for the page to say what it showed. */
    public String minutesRecorded() {
        return RegisterForm.NONE.minutesShown(row, session);
    }

    public String field() {
        return RegisterForm.field(row);
    }

    public String legend() {
        return row.name();
    }

    /** "Community Trust. No booking. Marked “Late” by Femi on 18 January 2019, 9:40am" */
    public String hint() {
        String organisation = row.organisation() == null ? "" : row.organisation() + ". ";
        String booking = row.booked() ? "" : "No booking. ";
        String told = row.isTold(session) ? "Told ahead that they cannot come. " : "";
        String mark = row.mark() == null
                ? "Not marked yet"
                : "Marked “" + row.words(session) + "” by "
                        + row.mark().recordedBy() + ", "
                        + LondonTime.dateTime(row.mark().recordedAt());
        return organisation + booking + told + mark;
    }
}
