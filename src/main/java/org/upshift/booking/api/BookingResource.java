package org.upshift.booking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.CancelBooking;
import org.upshift.booking.CancelReason;
import org.upshift.booking.HandOverSeat;
import org.upshift.booking.JoinSession;
import org.upshift.booking.Joining;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Bodies;

@Path("/api/bookings/{booking}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class BookingResource {
    private final CurrentActor actor;
    private final CancelBooking cancelBooking;
    private final JoinSession joinSession;
    private final HandOverSeat handOverSeat;
    private final Bodies bodies;

    BookingResource(
            CurrentActor actor,
            CancelBooking cancelBooking,
            JoinSession joinSession,
            HandOverSeat handOverSeat,
            Bodies bodies) {
        this.actor = actor;
        this.cancelBooking = cancelBooking;
        this.joinSession = joinSession;
        this.handOverSeat = handOverSeat;
        this.bodies = bodies;
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
    @Operation(summary = "Cancel one's booking before the session begins, perhaps with a reason")
    public void cancel(@PathParam("booking") UUID booking, @QueryParam("reason") CancelReason reason) {
        cancelBooking.cancel(actor.get(), booking, reason);
    }

    /** {@code email}: of another participant of the cohort. */
    record HandOverRequest(
            @NotBlank(message = "Give the e-mail address of the participant")
            String email) {}

    @POST
    @Path("hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give one's seat to another participant of the cohort")
    public Response handOver(@PathParam("booking") UUID booking, HandOverRequest request) {
        actor.personId();
        handOverSeat.requireOwn(actor.get(), booking);
        bodies.valid(request);
        var id = handOverSeat.handOver(actor.get(), booking, request.email());
        return Response.ok(Map.of("id", id)).build();
    }
}
