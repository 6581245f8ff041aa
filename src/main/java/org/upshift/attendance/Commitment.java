package org.upshift.attendance;

/**
 * What a participant has given so far towards what the programme asks for.
 *
 * @param minutes minutes of the sessions attended
 * @param days days that the programme asks for, 0 when it asks for none
 */
public record Commitment(int minutes, int days) {
    /** A working day of seven hours, which is also how long a one-day module lasts. */
    public static final int MINUTES_OF_A_DAY = 7 * 60;

    /** Days with one decimal, rounded down, such as "2.1" or "3". */
    public String daysGiven() {
        int tenths = minutes * 10 / MINUTES_OF_A_DAY;
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** "14 hours", "1 hour 30 minutes", "0 hours" */
    public String time() {
        int hours = minutes / 60;
        int rest = minutes % 60;
        String words = hours == 1 ? "1 hour" : hours + " hours";
        return rest == 0 ? words : words + " " + (rest == 1 ? "1 minute" : rest + " minutes");
    }
}
