package org.upshift.questionnaire;

import org.upshift.kernel.Findings;

/**
 * What a wave does by itself.
 *
 * @param invites everybody with a place, when it opens and later
 * @param remindEvery days between two letters to somebody who has not answered, or null for none
 * @param remindMost reminders to one person, or null for none
 */
public record WaveSettings(boolean invites, Integer remindEvery, Integer remindMost) {
    public static final WaveSettings NOTHING = new WaveSettings(false, null, null);

    public static final int LONGEST = 60;
    public static final int MOST = 10;

    public WaveSettings {
        boolean none = remindEvery == null && remindMost == null;
        var findings = new Findings();
        findings.require(
                none || remindEvery != null && remindEvery >= 1 && remindEvery <= LONGEST,
                "remind-every",
                "remindEvery",
                "Enter 1 to " + LONGEST + " days between reminders");
        findings.require(
                none || remindMost != null && remindMost >= 1 && remindMost <= MOST,
                "remind-most",
                "remindMost",
                "Enter 1 to " + MOST + " reminders");
        findings.throwAny();
    }
}
