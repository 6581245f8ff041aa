package org.upshift.programme.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.ChangeCohort;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.Phase;
import org.upshift.programme.RenameCohort;
import org.upshift.rest.Bodies;

@Path("/api/cohorts/{cohort}")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cohorts")
public class CohortResource {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final CohortQueries cohorts;
    private final ChangeCohort change;
    private final RenameCohort rename;
    private final AdvanceCohort advance;
    private final Bodies bodies;
    private final Clock clock;

    CohortResource(
            CurrentActor actor,
            CohortAccess access,
            CohortQueries cohorts,
            ChangeCohort change,
            RenameCohort rename,
            AdvanceCohort advance,
            Bodies bodies,
            Clock clock) {
        this.actor = actor;
        this.access = access;
        this.cohorts = cohorts;
        this.change = change;
        this.rename = rename;
        this.advance = advance;
        this.bodies = bodies;
        this.clock = clock;
    }

    public record StepRequest(
            @NotNull(message = "Enter a step") Phase.Step step) {}

    @GET
    @PermitAll
    @Operation(summary = "A cohort: public ones for anyone, all others for those who run them")
    public Response get(@PathParam("cohort") UUID id, @Context Request request) {
        return Tags.answer(actor.find().map(who -> ran(id, who)).orElseGet(() -> publicOne(id)), request);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change name, capacity and deadline as far as nobody has relied on them",
            description = "A run that is only evaluated has a name alone: leave the others out")
    public void change(@PathParam("cohort") UUID id, CohortRequest request) {
        var cohort = access.cohort(id, actor.get());
        if (cohort.phase().isOnlyEvaluated() && request != null && request.isNameAlone()) {
            rename.rename(actor.get(), id, bodies.valid(request.naming()).name());
            return;
        }
        bodies.valid(request);
        change.change(actor.get(), id, request.name(), request.capacity(), request.deadline());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("steps")
    @Operation(summary = "Take the cohort a step on, such as OPEN_APPLICATIONS")
    public void advance(@PathParam("cohort") UUID id, StepRequest request) {
        access.cohort(id, actor.get());
        advance.advance(actor.get(), id, bodies.valid(request).step());
    }

    private CohortBody ran(UUID id, Actor who) {
        try {
            return CohortBody.forThoseWhoRunIt(
                    access.cohort(id, who, Role.FACILITATOR, Role.EVALUATOR, Role.REVIEWER), clock.instant());
        } catch (NotFound outOfScope) {
            return publicOne(id);
        }
    }

    private CohortBody publicOne(UUID id) {
        return cohorts.publicCohort(id)
                .map(cohort -> CohortBody.forAnyone(cohort, clock.instant()))
                .orElseThrow(() -> new NotFound("cohort"));
    }
}
