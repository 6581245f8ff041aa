package org.upshift.booking.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.JoinWaitingList;
import org.upshift.people.CurrentActor;

@Path("/api/sessions/{session}/waiting")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class QueueResource {
    private final CurrentActor actor;
    private final JoinWaitingList joinWaitingList;

    QueueResource(CurrentActor actor, JoinWaitingList joinWaitingList) {
        this.actor = actor;
        this.joinWaitingList = joinWaitingList;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Join the waiting list of a session that is full; joining again changes nothing")
    public Response join(@PathParam("session") UUID session) {
        actor.personId();
        var id = joinWaitingList.join(actor.get(), session);
        return Response.created(URI.create("/api/me/waiting/" + id))
                .entity(Map.of("id", id))
                .build();
    }
}
