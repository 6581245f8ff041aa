package org.upshift.timetable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.programme.CohortView;

/** A later feature that sees something in a timetable that its team should look at. */
public interface PlanConcern {

    /**
     * What to look at, by session. The number of SQL statements does not grow with the timetable.
     *
     * @param planned all sessions of the cohort as they would be, by date
     */
    Map<UUID, List<String>> about(CohortView cohort, List<SessionState> planned);
}
