package org.upshift.timetable;

import java.util.List;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortView;

/** A later feature that goes along when a timetable changes: seats, calendars, letters. */
public interface TimetableFollower {

    /**
     * What a release would do to people.
     *
     * @param letters how many people get one
     * @param effects what becomes of seats and waiting lists, in plain words
     * @param obstacles why it cannot be released as it is
     */
    record Outlook(int letters, List<String> effects, List<RuleViolation> obstacles) {}

    Outlook outlook(CohortView cohort, TimetableDifference difference);

    /** Lets go of sessions that are about to be cancelled. Needs the caller's transaction, which holds the whole timetable. */
    Following follow(CohortView cohort, List<SessionView> cancelled);

    /** Called once the sessions are what they are from now on. */
    interface Following {
        void changed(Published published);
    }

    /**
     * A change of a timetable that has just been made.
     *
     * @param version 0 while the timetable is still being prepared
     * @param note what the team says to whoever gets a letter; may be empty
     */
    record Published(CohortView cohort, int version, String note, TimetableDifference difference) {}
}
