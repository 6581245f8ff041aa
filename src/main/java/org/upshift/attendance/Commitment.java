package org.upshift.attendance;

/**
 * What a participant has given so far towards what the programme asks for.
 *
 * @param attended minutes of the sessions attended
 * @param caughtUp minutes of the work that made up for sessions missed
 * @param convened minutes of the community meetings that count
 * @param selfDirected minutes of self-directed time, also those beyond what counts
 * @param meetings how many of the community meetings count
 * @param days days that the programme asks for, 0 when it asks for none
 */
public record Commitment(
        int attended, int caughtUp, int convened, int selfDirected, int meetings, int days, CommitmentRule rule) {
    /** A working day of seven hours, which is also how long a one-day module lasts. */
    public static final int MINUTES_OF_A_DAY = 7 * 60;

    static final int MINUTES_OF_AN_HOUR = 60;

    /** Minutes that count. */
    public int minutes() {
        return attended + caughtUp + convened + selfDirectedCounted();
    }

    public int selfDirectedCounted() {
        return Math.min(selfDirected, rule.selfDirectedMinutes());
    }

    /** Whether there is more self-directed time than counts. */
    public boolean isBeyondSelfDirected() {
        return selfDirected > rule.selfDirectedMinutes();
    }

    /** Minutes that are still to be given. */
    public int missing() {
        return Math.max(0, days * MINUTES_OF_A_DAY - minutes());
    }

    /** Whether as many days are given as the programme asks for. */
    public boolean isReached() {
        return missing() == 0;
    }

    /** Meetings that are still expected. */
    public int meetingsLeft() {
        return Math.max(0, rule.meetings() - meetings);
    }

    /** Days with one decimal, rounded down, such as "2.1" or "3". */
    public String daysGiven() {
        return days(minutes());
    }

    /** "14 hours", "1 hour 30 minutes", "0 hours" */
    public String time() {
        return time(minutes());
    }

    public String attendedTime() {
        return time(attended);
    }

    public String caughtUpTime() {
        return time(caughtUp);
    }

    public String convenedTime() {
        return time(convened);
    }

    public String selfDirectedTime() {
        return time(selfDirected);
    }

    public String missingTime() {
        return time(missing());
    }

    static String days(int minutes) {
        int tenths = minutes * 10 / MINUTES_OF_A_DAY;
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** Less than nothing, as in a reversal, has a minus before it. */
    public static String time(int minutes) {
        if (minutes < 0) {
            return "−" + time(-minutes);
        }
        int hours = minutes / MINUTES_OF_AN_HOUR;
        int rest = minutes % MINUTES_OF_AN_HOUR;
        String words = hours == 1 ? "1 hour" : hours + " hours";
        String restWords = rest == 1 ? "1 minute" : rest + " minutes";
        return rest == 0 ? words : hours == 0 ? restWords : words + " " + restWords;
    }
}
