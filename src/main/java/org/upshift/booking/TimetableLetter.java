package org.upshift.booking;

import java.util.ArrayList;
import java.util.List;
import org.upshift.programme.CohortView;

/**
 * All that a release changes for one person.
 *
 * @param version 0 while the timetable is still being prepared
 * @param note what the team says; may be empty
 * @param items by date
 * @param more how many there are for which a letter has no room
 */
record TimetableLetter(CohortView cohort, int version, String note, List<SessionNews> items, int more) {
    private static final int ROOM = 14_000;

    static TimetableLetter of(CohortView cohort, int version, String note, List<SessionNews> all) {
        List<SessionNews> shown = new ArrayList<>();
        int length = 0;
        for (var item : all) {
            length += item.length();
            if (length <= ROOM) {
                shown.add(item);
            }
        }
        return new TimetableLetter(cohort, version, note, List.copyOf(shown), all.size() - shown.size());
    }

    public String subject() {
        if (items.size() + more > 1) {
            return "Changed: " + (items.size() + more) + " of your sessions";
        }
        var change = items.get(0).change();
        String what =
                switch (change.kind()) {
                    case NEW -> "Booked: ";
                    case CHANGED -> "Changed: ";
                    case CANCELLED -> "Cancelled: ";
                };
        return what + change.session().name();
    }

    /** The only one, which is also what stands beside the letter for a calendar. */
    boolean isAlone() {
        return items.size() + more == 1;
    }

    /** What becomes of the entries in the calendar; empty when there are none. */
    public String calendar() {
        if (items.stream().noneMatch(SessionNews::isInCalendar)) {
            return "";
        }
        if (!isAlone()) {
            return "For each session in which you have, or had, a seat, a message for your calendar follows.";
        }
        return switch (items.get(0).change().kind()) {
            case NEW -> "The invitation with this letter puts it into your calendar.";
            case CHANGED -> "The invitation with this letter changes the entry in your calendar.";
            case CANCELLED -> "The message with this letter takes it out of your calendar.";
        };
    }

    /** Whether they come to a session of it, and not only facilitate. */
    public boolean isForGuest() {
        return items.stream().anyMatch(item -> item.standing().isGuest());
    }
}
