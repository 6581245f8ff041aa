package org.upshift.booking;

import java.util.List;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionPlanQueries;
import org.upshift.timetable.SessionView;

/** Who facilitates a session, and its materials, as the participants of its cohort read it. */
public record MySessionPlan(
        CohortView cohort,
        SessionView session,
        List<SessionPlanQueries.Facilitator> facilitators,
        List<SessionPlanQueries.Material> materials) {}
