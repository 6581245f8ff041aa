package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.Board;
import org.upshift.admission.Outcome;
import org.upshift.admission.PlanRelease;
import org.upshift.admission.ReleaseOutcomes;
import org.upshift.admission.ReleasePreview;
import org.upshift.admission.Workbench;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;

/** Releasing the outcomes of a cohort together. */
@Path("/api/cohorts/{cohort}/selection/release")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class ReleaseResource {
    private final CohortAccess access;
    private final Workbench workbench;
    private final ReleasePreview preview;
    private final PlanRelease plan;
    private final ReleaseOutcomes release;
    private final CurrentActor actor;
    private final Bodies bodies;

    ReleaseResource(
            CohortAccess access,
            Workbench workbench,
            ReleasePreview preview,
            PlanRelease plan,
            ReleaseOutcomes release,
            CurrentActor actor,
            Bodies bodies) {
        this.access = access;
        this.workbench = workbench;
        this.preview = preview;
        this.plan = plan;
        this.release = release;
        this.actor = actor;
        this.bodies = bodies;
    }

    record PlanRequest(
            @NotNull(message = "Enter the last day to answer")
            LocalDate deadline,

            @NotNull(message = "Enter the last day of the waiting list")
            LocalDate listUntil,

            @NotNull(message = "Enter how many days a reserve has to answer")
            Integer daysToAnswer,

            boolean tellsRank) {}

    /** @param agreed as the preview gave it */
    record ReleaseRequest(
            @NotBlank(message = "Enter what the preview gave as agreed")
            String agreed) {}

    record PreviewDocument(String agreed, Map<Outcome, Long> counts, List<String> obstacles) {}

    @GET
    @Operation(summary = "What a release would tell whom, and what stands in its way")
    public PreviewDocument preview(@PathParam("cohort") UUID id) {
        var board = board(id);
        var now = preview.of(board);
        return new PreviewDocument(
                now.agreed(),
                board.counts(),
                now.obstacles().stream().map(RuleViolation::getMessage).toList());
    }

    @PUT
    @Path("plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say until when people answer, and how the waiting list goes on")
    public void plan(@PathParam("cohort") UUID id, PlanRequest body) {
        access.withPlaces(id, actor.get());
        bodies.valid(body);
        plan.plan(actor.get(), id, body.deadline(), body.listUntil(), body.daysToAnswer(), body.tellsRank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tell everybody their outcome; once more changes nothing")
    public void release(@PathParam("cohort") UUID id, ReleaseRequest body) {
        access.withPlaces(id, actor.get());
        bodies.valid(body);
        release.release(actor.get(), id, body.agreed());
    }

    private Board board(UUID id) {
        return workbench
                .board(access.withPlaces(id, actor.get()))
                .orElseThrow(() -> new RuleViolation("selection-not-begun", "There are no outcomes to release"));
    }
}
