package org.upshift.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.upshift.kernel.RuleViolation;
import org.upshift.timetable.SessionView;

/** How long before a session its reminder goes out. */
public record Lead(int hours) implements Comparable<Lead> {
    private static final Pattern WORDS = Pattern.compile("(\\d{1,3}) *(day|hour)s?", Pattern.CASE_INSENSITIVE);
    private static final int DAY = 24;
    private static final int MOST = 30 * DAY;
    private static final int SHORT = 30;

    public Lead {
        if (hours < 1 || hours > MOST) {
            throw new RuleViolation(
                    "lead-out-of-range", "leads", "A reminder can go out from 1 hour to 30 days before");
        }
    }

    /** @param typed "7 days", "1 day", "2 hours" */
    public static Lead parse(String typed) {
        var words = WORDS.matcher(typed.strip());
        if (!words.matches()) {
            throw new RuleViolation(
                    "lead-unreadable",
                    "leads",
                    "“" + beginning(typed.strip()) + "” is not like 7 days, 1 day or 2 hours");
        }
        int number = Integer.parseInt(words.group(1));
        return new Lead(words.group(2).equalsIgnoreCase("day") ? number * DAY : number);
    }

    private static String beginning(String typed) {
        return typed.length() <= SHORT ? typed : typed.substring(0, SHORT) + "…";
    }

    /** "7 days" */
    public String words() {
        int number = hours % DAY == 0 ? hours / DAY : hours;
        return number + (hours % DAY == 0 ? " day" : " hour") + (number == 1 ? "" : "s");
    }

    /** By the clock on the wall: a reminder of what begins at 4pm goes out at 4pm, also when the clocks change meanwhile. */
    Instant dueFor(SessionView session) {
        return session.starts()
                .minusHours(hours)
                .atZone(ZoneId.of(session.zone()))
                .toInstant();
    }

    /** The shortest first. */
    @Override
    public int compareTo(Lead other) {
        return Integer.compare(hours, other.hours);
    }
}
