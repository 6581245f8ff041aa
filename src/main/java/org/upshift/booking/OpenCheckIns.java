package org.upshift.booking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.timetable.SessionView;

/** How somebody's check-in to sessions stands. At most one SQL statement, and none when there is nothing to look at. */
public interface OpenCheckIns {
    /**
     * @param open whether participants can mark themselves now
     * @param marked whether this one is marked already
     * @param there whether this one is marked as somebody who came
     */
    record State(boolean open, boolean marked, boolean there) {}

    /** By session; nothing of sessions that are on a later day. */
    Map<UUID, State> of(List<SessionView> sessions, UUID person);
}
