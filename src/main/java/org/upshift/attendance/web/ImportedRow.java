package org.upshift.attendance.web;

import org.upshift.attendance.Attendance;
import org.upshift.attendance.MeetingAttendance;
import org.upshift.attendance.RegisterRow;

/**
 * A row of the preview of a meeting's file, with what is chosen for it.
 *
 * @param person the key of the person of the register, or empty for nobody
 */
record ImportedRow(int number, String name, String email, String person, Attendance attendance, int minutes, int rows) {
    static ImportedRow of(int number, MeetingAttendance.Found found) {
        return new ImportedRow(
                number,
                found.name(),
                found.email(),
                found.person() == null ? "" : found.person().toString(),
                found.attendance(),
                found.minutes(),
                found.rows());
    }

    public String personField() {
        return "person-" + number;
    }

    public boolean isMerged() {
        return rows > 1;
    }

    public boolean isMatched() {
        return !person.isEmpty();
    }

    public boolean isFor(RegisterRow row) {
        return row.personId().toString().equals(person);
    }
}
