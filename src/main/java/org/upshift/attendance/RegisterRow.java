package org.upshift.attendance;

import java.time.Instant;
import java.util.UUID;
import org.upshift.timetable.SessionView;

/**
 * Someone on the list at the door.
 *
 * @param organisation null when it is not known
 * @param booked false for someone who takes part in the cohort and has no seat in this session
 * @param mark null when nothing is recorded
 * @param told when they told that they cannot come, or null; why is for the team alone
 * @param question what they ask about the mark, or null
 */
public record RegisterRow(
        UUID personId,
        String name,
        String organisation,
        boolean booked,
        MarkQueries.Latest mark,
        Instant told,
        UUID question) {

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

    /** Whether they told before it began that they cannot come. */
    public boolean isTold(SessionView session) {
        return told != null && told.isBefore(session.startsAt());
    }

    /** "Late, 30 minutes", "Absent, told ahead"; empty when nothing is recorded. */
    public String words(SessionView session) {
        if (mark == null) {
            return "";
        }
        String words = mark.attendance().words(mark.minutes(), session);
        return is(Attendance.ABSENT) && isTold(session) ? words + ", told ahead" : words;
    }

    public boolean is(Attendance attendance) {
        return mark != null && mark.attendance() == attendance;
    }
}
