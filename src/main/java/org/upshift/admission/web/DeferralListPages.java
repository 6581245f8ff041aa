package org.upshift.admission.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.upshift.admission.DeferralQueries;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** Who asks to take part later, and what has become of it, for the team. */
@Path("/cohorts/{cohort}/deferrals")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.TEXT_HTML)
class DeferralListPages {
    private static final int ROWS = 50;

    private final CohortAccess access;
    private final DeferralQueries deferrals;
    private final CurrentActor actor;

    DeferralListPages(CohortAccess access, DeferralQueries deferrals, CurrentActor actor) {
        this.access = access;
        this.deferrals = deferrals;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "admission", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance deferrals(CohortView cohort, Page<DeferralQueries.Row> page);
    }

    @GET
    public TemplateInstance list(@PathParam("cohort") UUID id, @QueryParam("page") Integer page) {
        return Templates.deferrals(access.cohort(id, actor.get()), deferrals.list(id, Page.number(page), ROWS));
    }
}
