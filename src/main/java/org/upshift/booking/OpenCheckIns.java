package org.upshift.booking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.upshift.timetable.SessionView;

/** In which sessions participants can mark themselves now. At most one SQL statement, and none when there is nothing to look at. */
public interface OpenCheckIns {
    Set<UUID> open(List<SessionView> sessions);
}
