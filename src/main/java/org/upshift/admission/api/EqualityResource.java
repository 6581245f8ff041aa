package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.EqualityCounts;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;

@Path("/api/cohorts/{cohort}/equality")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class EqualityResource {
    private final EqualityCounts counts;
    private final CurrentActor actor;

    EqualityResource(EqualityCounts counts, CurrentActor actor) {
        this.counts = counts;
        this.actor = actor;
    }

    /** @param open whether somebody can still answer, so that nothing is shown yet */
    record Numbers(boolean open, List<EqualityCounts.Table> tables) {}

    @GET
    @Operation(
            summary =
                    "What applicants said to the equality questions, in numbers of five or more; null where one is not shown")
    public Numbers get(@PathParam("cohort") UUID cohort) {
        var found = counts.of(actor.get(), cohort);
        return new Numbers(found.open(), found.tables());
    }
}
