package org.upshift.booking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.upshift.booking.SeatRequestQueries;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** The sessions of a cohort in which a seat needs the agreement of the team, and where somebody asks. */
@Path("/cohorts/{cohort}/seat-requests")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class GatedSessionsPages {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SeatRequestQueries requests;

    GatedSessionsPages(CurrentActor actor, CohortAccess cohorts, SeatRequestQueries requests) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.requests = requests;
    }

    @CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance gatedSessions(CohortView cohort, List<SeatRequestQueries.Gated> sessions);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id) {
        return Templates.gatedSessions(cohorts.withPlaces(id, actor.get()), requests.sessions(id));
    }
}
