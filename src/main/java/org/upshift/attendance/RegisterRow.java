package org.upshift.attendance;

import java.util.UUID;
import org.upshift.timetable.SessionView;

/**
 * Someone on the list at the door.
 *
 * @param organisation null when it is not known
 * @param booked false for someone who takes part in the cohort and has no seat in this session
 * @param mark null when nothing is recorded
 */
public record RegisterRow(UUID personId, String name, String organisation, boolean booked, MarkQueries.Latest mark) {

    /** How many marks there are so far: what someone has seen who marks this person now. */
    public int seen() {
        return mark == null ? 0 : mark.ordinal();
    }

    /** The minutes that were given for who was there in part, or null where the whole session counts. */
    public Integer partOf(SessionView session) {
        return mark != null && mark.attendance().isPartial() && mark.minutes() < session.minutes()
                ? mark.minutes()
                : null;
    }

    public boolean is(Attendance attendance) {
        return mark != null && mark.attendance() == attendance;
    }
}
