package org.upshift.attendance;

import java.util.ArrayList;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;

/**
 * What a programme asks of its participants beside its sessions.
 *
 * @param meetings how many meetings of their community each is expected to convene; 0 for none
 * @param confirmsMeetings whether a meeting counts only once the team has confirmed it
 * @param selfDirectedDays how many of the days may be self-directed time; what is beyond does not count
 * @param tellsManagers whether line managers are told of who may miss the days, some time after the participant was
 */
public record CommitmentRule(int meetings, boolean confirmsMeetings, int selfDirectedDays, boolean tellsManagers) {
    public static final CommitmentRule USUAL = new CommitmentRule(0, true, 366, false);

    private static final int MOST_MEETINGS = 50;
    private static final int MOST_DAYS = 366;

    void require() {
        var wrong = new ArrayList<RuleViolation>();
        if (meetings < 0 || meetings > MOST_MEETINGS) {
            wrong.add(new RuleViolation("meetings-out-of-range", "meetings", "Meetings must be between 0 and 50"));
        }
        if (selfDirectedDays < 0 || selfDirectedDays > MOST_DAYS) {
            wrong.add(new RuleViolation(
                    "days-out-of-range", "selfDirectedDays", "Days of self-directed time must be between 0 and 366"));
        }
        RuleViolations.throwAny(wrong);
    }

    int selfDirectedMinutes() {
        return selfDirectedDays * Commitment.MINUTES_OF_A_DAY;
    }
}
