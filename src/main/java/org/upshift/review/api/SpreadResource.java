package org.upshift.review.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.review.PanelDesk;
import org.upshift.review.SpreadPlan;
import org.upshift.review.SpreadReviews;

/** Giving out all applications evenly. */
@Path("/api/cohorts/{cohort}/panel/spread")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class SpreadResource {
    private final CohortAccess access;
    private final PanelDesk desk;
    private final SpreadPlan plan;
    private final SpreadReviews spread;
    private final CurrentActor actor;
    private final Bodies bodies;

    SpreadResource(
            CohortAccess access,
            PanelDesk desk,
            SpreadPlan plan,
            SpreadReviews spread,
            CurrentActor actor,
            Bodies bodies) {
        this.access = access;
        this.desk = desk;
        this.plan = plan;
        this.spread = spread;
        this.actor = actor;
        this.bodies = bodies;
    }

    record SpreadRequest(
            @NotBlank(message = "Enter what the preview gave as agreed")
            String agreed) {}

    @GET
    @Operation(summary = "Who would get which applications if they were given out evenly now")
    public SpreadPlan.Planned preview(@PathParam("cohort") UUID id) {
        var panel = desk.panel(access.withPlaces(id, actor.get())).orElseThrow(() -> new NotFound("panel"));
        return plan.of(id, panel.each());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give out the applications as they were previewed")
    public void spread(@PathParam("cohort") UUID id, SpreadRequest body) {
        access.withPlaces(id, actor.get());
        bodies.valid(body);
        spread.spread(actor.get(), id, body.agreed());
    }
}
