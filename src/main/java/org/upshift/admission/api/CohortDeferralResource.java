package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.DeferralQueries;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Paging;

@Path("/api/cohorts/{cohort}/deferrals")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class CohortDeferralResource {
    private final CohortAccess access;
    private final DeferralQueries deferrals;
    private final CurrentActor actor;

    CohortDeferralResource(CohortAccess access, DeferralQueries deferrals, CurrentActor actor) {
        this.access = access;
        this.deferrals = deferrals;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Who asks to take part later, and what has become of it")
    public Page<DeferralQueries.Row> list(@PathParam("cohort") UUID cohort, @BeanParam Paging paging) {
        access.withPlaces(cohort, actor.get());
        return deferrals.list(cohort, paging.number(), paging.pageSize());
    }
}
