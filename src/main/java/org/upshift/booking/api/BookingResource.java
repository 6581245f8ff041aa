package org.upshift.booking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.CancelBooking;
import org.upshift.booking.JoinSession;
import org.upshift.booking.Joining;
import org.upshift.people.CurrentActor;

@Path("/api/bookings/{booking}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class BookingResource {
    private final CurrentActor actor;
    private final CancelBooking cancelBooking;
    private final JoinSession joinSession;

    BookingResource(CurrentActor actor, CancelBooking cancelBooking, JoinSession joinSession) {
        this.actor = actor;
        this.cancelBooking = cancelBooking;
        this.joinSession = joinSession;
    }

    /** {@code meeting} is there only while the door is {@code OPEN}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JoiningJson(Joining.Door door, Instant opens, Instant closes, String meeting) {}

    @GET
    @Path("joining")
    @Operation(summary = "Whether the online meeting of one's session can be entered now, and where")
    public JoiningJson joining(@PathParam("booking") UUID booking) {
        var joining = joinSession.look(actor.personId(), booking);
        return new JoiningJson(joining.door(), joining.opens(), joining.closes(), joining.meeting());
    }

    @DELETE
    @Operation(summary = "Cancel one's booking before the session begins")
    public void cancel(@PathParam("booking") UUID booking) {
        cancelBooking.cancel(actor.get(), booking);
    }
}
