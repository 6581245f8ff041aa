package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionPlanQueries;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Who facilitates a session, and its materials, for the participants of its cohort. */
@Path("/sessions/{session}/my-plan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MySessionPlanPages {
    private final OwnCohort cohorts;
    private final SessionQueries sessions;
    private final SessionPlanQueries plans;

    MySessionPlanPages(OwnCohort cohorts, SessionQueries sessions, SessionPlanQueries plans) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.plans = plans;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mySessionPlan(
                CohortView cohort,
                SessionView session,
                List<SessionPlanQueries.Facilitator> facilitators,
                List<SessionPlanQueries.Material> materials);
    }

    @GET
    public TemplateInstance show(@PathParam("session") UUID id) {
        var session = sessions.find(id).orElseThrow(() -> new NotFound("session"));
        var cohort = cohorts.of(session.cohortId());
        return Templates.mySessionPlan(
                cohort, session, plans.facilitators(id, cohort.id()), plans.materials(id, cohort.id()));
    }
}
