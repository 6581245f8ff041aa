package org.upshift.booking.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.AskForSeat;
import org.upshift.booking.TakeBackSeatRequest;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Bodies;

@Path("/api/sessions/{session}/request")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class SeatRequestResource {
    private final CurrentActor actor;
    private final AskForSeat askForSeat;
    private final TakeBackSeatRequest takeBack;
    private final Bodies bodies;

    SeatRequestResource(CurrentActor actor, AskForSeat askForSeat, TakeBackSeatRequest takeBack, Bodies bodies) {
        this.actor = actor;
        this.askForSeat = askForSeat;
        this.takeBack = takeBack;
        this.bodies = bodies;
    }

    /** {@code words}: why; the team alone reads them. */
    record AskRequest(
            @NotBlank(message = "Say why you would like to come")
            String words) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for a seat that needs the team's agreement; asking again changes the words")
    public Map<String, UUID> ask(@PathParam("session") UUID session, AskRequest request) {
        actor.personId();
        askForSeat.requireOwn(actor.get(), session);
        bodies.valid(request);
        return Map.of("id", askForSeat.ask(actor.get(), session, request.words()));
    }

    @DELETE
    @Operation(summary = "Take back what one asked for, before the team has decided")
    public void takeBack(@PathParam("session") UUID session) {
        actor.personId();
        takeBack.takeBack(actor.get(), session);
    }
}
