package org.upshift.people.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.ResetSecondFactor;
import org.upshift.people.Role;
import org.upshift.rest.Bodies;

@Path("/api/second-factor-resets")
@RolesAllowed(Role.ADMINISTRATORS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class SecondFactorResetResource {
    private final CurrentActor actor;
    private final ResetSecondFactor reset;
    private final Bodies bodies;

    SecondFactorResetResource(CurrentActor actor, ResetSecondFactor reset, Bodies bodies) {
        this.actor = actor;
        this.reset = reset;
        this.bodies = bodies;
    }

    record ResetBody(
            @NotBlank(message = "Enter an e-mail address") String email,

            @NotBlank(message = "Enter the reason, and how you made sure who asked")
            @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets somebody who lost phone and recovery codes set up their second factor anew")
    public void reset(ResetBody body) {
        var valid = bodies.valid(body);
        reset.reset(actor.get(), EmailAddress.parse(valid.email(), "email"), valid.reason());
    }
}
