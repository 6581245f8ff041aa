package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.RefusalReasons;
import org.upshift.admission.SetRefusalReasons;
import org.upshift.admission.Workbench;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.rest.Bodies;

@Path("/api/programmes/{slug}/refusal-reasons")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
class RefusalReasonResource {
    private final ProgrammeAccess access;
    private final Workbench workbench;
    private final SetRefusalReasons set;
    private final CurrentActor actor;
    private final Bodies bodies;

    RefusalReasonResource(
            ProgrammeAccess access, Workbench workbench, SetRefusalReasons set, CurrentActor actor, Bodies bodies) {
        this.access = access;
        this.workbench = workbench;
        this.set = set;
        this.actor = actor;
        this.bodies = bodies;
    }

    record ReasonsRequest(
            @NotNull(message = "Enter what the letter says when no place is left")
            String places,

            @NotNull(message = "Enter what the letter says when a limit is reached")
            String limit,

            @NotNull(message = "Enter what the letter says to those who are not supported")
            String notSupported,

            @NotNull(message = "Enter what the letter says to those who are not eligible")
            String notEligible,

            @NotNull(message = "Enter the other reasons, or an empty list")
            List<@NotNull(message = "Enter a reason") String> others) {}

    @GET
    @Operation(summary = "What the letters of a programme say to those who get no place")
    public RefusalReasons get(@PathParam("slug") String slug) {
        return workbench.reasons(access.programme(slug, actor.get()).id());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set what the letters of a programme say to those who get no place")
    public void set(@PathParam("slug") String slug, ReasonsRequest body) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(body);
        set.set(
                actor.get(),
                programme.id(),
                new RefusalReasons(
                        body.places(), body.limit(), body.notSupported(), body.notEligible(), body.others()));
    }
}
