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
import org.upshift.admission.NeedsQueries;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Paging;

@Path("/api/cohorts/{cohort}/needs")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class CohortNeedsResource {
    private final CohortAccess access;
    private final NeedsQueries needs;
    private final CurrentActor actor;

    CohortNeedsResource(CohortAccess access, NeedsQueries needs, CurrentActor actor) {
        this.access = access;
        this.needs = needs;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "What the participants of a cohort need to take part")
    public Page<NeedsQueries.Row> list(@PathParam("cohort") UUID cohort, @BeanParam Paging paging) {
        access.withPlaces(cohort, actor.get());
        return new Page<>(
                needs.ofCohort(cohort, org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1)),
                paging.number(),
                paging.pageSize(),
                needs.countOfCohort(cohort));
    }
}
