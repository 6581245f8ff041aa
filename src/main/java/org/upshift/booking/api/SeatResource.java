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
import org.upshift.booking.BookSeat;
import org.upshift.booking.MoveSeat;
import org.upshift.people.CurrentActor;

@Path("/api/sessions/{session}/bookings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class SeatResource {
    private final CurrentActor actor;
    private final BookSeat bookSeat;
    private final MoveSeat moveSeat;

    SeatResource(CurrentActor actor, BookSeat bookSeat, MoveSeat moveSeat) {
        this.actor = actor;
        this.bookSeat = bookSeat;
        this.moveSeat = moveSeat;
    }

    /** {@code webinar} is the webinar of a module, to be booked in the same go; it may be left out. */
    record BookingRequest(UUID webinar) {}

    /** Whoever has a seat in a parallel group of the module moves it; who cannot get the new one keeps the old. */
    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move one's seat here from another group of the module")
    public Response move(@PathParam("session") UUID session) {
        actor.personId();
        var id = moveSeat.move(actor.get(), session);
        return Response.created(URI.create("/api/bookings/" + id))
                .entity(Map.of("id", id))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Book a seat for oneself; booking again changes nothing")
    public Response book(@PathParam("session") UUID session, BookingRequest request) {
        actor.personId();
        var id = bookSeat.book(actor.get(), session, request == null ? null : request.webinar());
        return Response.created(URI.create("/api/bookings/" + id))
                .entity(Map.of("id", id))
                .build();
    }
}
