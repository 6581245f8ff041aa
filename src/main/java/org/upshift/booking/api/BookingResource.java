package org.upshift.booking.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.CancelBooking;
import org.upshift.people.CurrentActor;

@Path("/api/bookings/{booking}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class BookingResource {
    private final CurrentActor actor;
    private final CancelBooking cancelBooking;

    BookingResource(CurrentActor actor, CancelBooking cancelBooking) {
        this.actor = actor;
        this.cancelBooking = cancelBooking;
    }

    @DELETE
    @Operation(summary = "Cancel one's booking before the session begins")
    public void cancel(@PathParam("booking") UUID booking) {
        cancelBooking.cancel(actor.get(), booking);
    }
}
