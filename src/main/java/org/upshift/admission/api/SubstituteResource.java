package org.upshift.admission.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.ApplicationQueries;
import org.upshift.admission.NameSubstitute;
import org.upshift.admission.WithdrawApplication;
import org.upshift.admission.WithdrawalReason;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Bodies;

@Path("/api/applications/{application}/substitute")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
class SubstituteResource {
    private final ApplicationQueries own;
    private final NameSubstitute substitute;
    private final CurrentActor actor;
    private final Bodies bodies;

    SubstituteResource(ApplicationQueries own, NameSubstitute substitute, CurrentActor actor, Bodies bodies) {
        this.own = own;
        this.substitute = substitute;
        this.actor = actor;
        this.bodies = bodies;
    }

    record SubstituteRequest(
            @NotBlank(message = "Enter your colleague’s name")
            @Size(max = 200, message = "Name must be 200 characters or fewer")
            String name,

            @NotBlank(message = "Enter your colleague’s e-mail address")
            String email,

            @NotNull(message = "Choose why you give up your place")
            WithdrawalReason reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give up my place for a colleague, for whom it is kept until a day")
    public void name(@PathParam("application") UUID id, SubstituteRequest body) {
        if (own.own(id, actor.personId()).isEmpty()) {
            throw new NotFound("application");
        }
        bodies.valid(body);
        substitute.name(actor.get(), id, body.name(), body.email(), new WithdrawApplication.Why(body.reason(), ""));
    }
}
