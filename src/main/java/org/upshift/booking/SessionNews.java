package org.upshift.booking;

import java.util.UUID;
import org.upshift.timetable.SessionChange;

/**
 * What is new about a session for somebody who has to do with it.
 *
 * @param booking their seat, or null
 */
record SessionNews(SessionChange change, Standing standing, UUID booking) {

    public String words() {
        return standing.words(change);
    }

    /** Whether it says something to their calendar. */
    public boolean isInCalendar() {
        return booking != null;
    }

    public boolean isJoinable() {
        return isInCalendar() && !change.isCancelled() && change.session().isOnline();
    }

    /** How much room it takes in a letter, about. */
    int length() {
        return 500
                + change.lines().stream()
                        .mapToInt(line -> line.was().length() + line.is().length())
                        .sum();
    }
}
