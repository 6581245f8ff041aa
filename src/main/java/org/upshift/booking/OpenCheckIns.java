package org.upshift.booking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.timetable.SessionView;

/** How somebody's check-in to sessions of today stands. At most one SQL statement, and none when there is nothing to look at. */
public interface OpenCheckIns {
    /**
     * @param open whether participants can mark themselves now
     * @param marked whether this one is marked already
     */
    record State(boolean open, boolean marked) {}

    /** By session; nothing of sessions that are on another day, or over. */
    Map<UUID, State> of(List<SessionView> sessions, UUID person);
}
