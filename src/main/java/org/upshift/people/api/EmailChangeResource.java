package org.upshift.people.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.people.CurrentActor;
import org.upshift.people.EmailAddress;
import org.upshift.people.RequestEmailChange;
import org.upshift.rest.Bodies;

@Path("/api/me/email-changes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My data")
public class EmailChangeResource {
    private final CurrentActor actor;
    private final RequestEmailChange request;
    private final Bodies bodies;

    EmailChangeResource(CurrentActor actor, RequestEmailChange request, Bodies bodies) {
        this.actor = actor;
        this.request = request;
        this.bodies = bodies;
    }

    public record NewAddress(
            @NotBlank(message = "Enter an e-mail address") String email) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Send a link to a new address; it changes when the person opens the link there, signs in and confirms")
    public Response change(NewAddress address) {
        var person = actor.personId();
        request.request(person, EmailAddress.parse(bodies.valid(address).email(), "email"));
        return Response.accepted().build();
    }
}
