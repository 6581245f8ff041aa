package org.upshift.attendance;

import java.util.List;
import org.upshift.timetable.SessionView;

/**
 * What a participant knows, and can do, about their attendance of one session.
 *
 * @param mark the one that counts, or null
 * @param absence what they told, or null
 * @param questions about the mark, the newest first
 * @param catchUps what they sent, the newest first
 * @param groups the parallel groups of the module in which they are marked as there
 */
public record MyAttendance(
        SessionView session,
        MarkQueries.Own mark,
        AbsenceQueries.View absence,
        List<MarkQuestionQueries.View> questions,
        List<CatchUpQueries.View> catchUps,
        List<SessionView> groups,
        boolean begun) {
    public boolean isMarked() {
        return mark != null;
    }

    private boolean isAbsent() {
        return mark != null && mark.attendance() == Attendance.ABSENT;
    }

    /** "Present", "Late, 30 minutes", "Authorised absence"; empty until something is recorded. */
    public String words() {
        if (mark == null) {
            return "";
        }
        return isAbsent() ? kind().words() : mark.attendance().words(mark.minutes(), session);
    }

    private AbsenceKind kind() {
        return absence == null
                ? AbsenceKind.NEITHER
                : AbsenceKind.of(absence.toldAt(), absence.authorised(), session.startsAt());
    }

    public boolean isTellable() {
        return mark == null || isAbsent();
    }

    public boolean isRevocable() {
        return absence != null && !begun;
    }

    public boolean isAskable() {
        return isMarked() && questions.stream().allMatch(MarkQuestionQueries.View::isAnswered);
    }

    public boolean isCatchable() {
        return isAbsent() && catchUps.stream().noneMatch(CatchUpQueries.View::isWaiting);
    }
}
