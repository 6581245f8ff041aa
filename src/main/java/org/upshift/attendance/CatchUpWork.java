package org.upshift.attendance;

import java.util.UUID;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.SessionView;

/**
 * What somebody did about a session that they missed.
 *
 * @param group the parallel group to which they went instead, or null
 * @param minutes how long they worked; null or 0 where they went to another group, which has counted already
 * @param reflection what they take from it
 */
public record CatchUpWork(CatchUpWay way, UUID group, Integer minutes, String reflection) {
    private static final int LONGEST = 4000;

    public CatchUpWork {
        reflection = reflection == null ? "" : reflection.strip();
    }

    boolean isOtherGroup() {
        return way == CatchUpWay.OTHER_GROUP;
    }

    /** Minutes that count: not more than the session had. */
    int counted() {
        return isOtherGroup() ? 0 : minutes;
    }

    void require(SessionView session) {
        if (way == null) {
            throw new RuleViolation("way-missing", "way", "Select how you caught up");
        }
        var findings = new Findings();
        if (isOtherGroup()) {
            findings.require(group != null, "group-missing", "group", "Select the group to which you went");
        } else {
            boolean fits = minutes != null && minutes >= 1 && minutes <= session.minutes();
            findings.require(
                    fits,
                    "minutes-beyond-session",
                    "minutes",
                    "Minutes must be between 1 and " + session.minutes() + ", the length of the session");
            findings.require(!reflection.isEmpty(), "reflection-missing", "reflection", "Enter what you take from it");
        }
        findings.require(
                reflection.length() <= LONGEST,
                "reflection-too-long",
                "reflection",
                "What you take from it must be 4,000 characters or fewer");
        findings.throwAny();
    }
}
