package org.upshift.booking;

import org.upshift.timetable.SessionChange;

/** What somebody has to do with a session. Of several the first counts. */
enum Standing {
    BOOKED("You have booked it. Your seat stays yours.", "Your seat is cancelled with it."),
    NEWLY_BOOKED("You have a seat in it: it is for everyone. Cancel if you cannot come.", ""),
    OFFERED("A seat in it is kept for you.", "The seat that was kept for you is gone."),
    WAITING("You are on its waiting list.", "Nobody waits for it any more."),
    ASKING("You have asked for a seat in it. The team has yet to decide.", "Nobody decides about it any more."),
    FACILITATING("You facilitate it.", "You were to facilitate it.");

    private final String stays;
    private final String ends;

    Standing(String stays, String ends) {
        this.stays = stays;
        this.ends = ends;
    }

    String words(SessionChange change) {
        return change.isCancelled() ? "It does not take place. " + ends : stays;
    }

    /** Whether they come to it, and not only work there. */
    boolean isGuest() {
        return this != FACILITATING;
    }
}
