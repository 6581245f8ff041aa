package org.upshift.admission.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.ExtendDeadline;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;

@Path("/api/applications/{application}/extension")
@RolesAllowed(Role.TEAMS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class ExtensionResource {
    private final CohortApplications applications;
    private final CohortAccess access;
    private final ExtendDeadline extend;
    private final CurrentActor actor;
    private final Bodies bodies;

    ExtensionResource(
            CohortApplications applications,
            CohortAccess access,
            ExtendDeadline extend,
            CurrentActor actor,
            Bodies bodies) {
        this.applications = applications;
        this.access = access;
        this.extend = extend;
        this.actor = actor;
        this.bodies = bodies;
    }

    /** @param lastDay it can be sent until the end of this day, Europe/London */
    record ExtensionRequest(
            @NotNull(message = "Give the last day to send it")
            LocalDate lastDay,

            @NotBlank(message = "Say why") @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give one applicant more time to send a draft")
    public void extend(@PathParam("application") UUID id, ExtensionRequest body) {
        var cohort = applications.cohortOf(id).orElseThrow(() -> new NotFound("application"));
        access.withPlaces(cohort, actor.get());
        bodies.valid(body);
        extend.extend(actor.get(), cohort, id, body.lastDay(), body.reason());
    }
}
