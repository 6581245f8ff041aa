package org.upshift.booking.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.admission.Needs;
import org.upshift.booking.ChangeGuest;
import org.upshift.booking.GuestDetails;
import org.upshift.booking.GuestQueries;
import org.upshift.booking.InviteGuest;
import org.upshift.booking.InviteGuestAgain;
import org.upshift.booking.TakeBackGuest;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Bodies;

@Path("/api/bookings/{booking}/guests")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class GuestsResource {
    private final CurrentActor actor;
    private final GuestQueries guests;
    private final InviteGuest inviteGuest;
    private final ChangeGuest changeGuest;
    private final TakeBackGuest takeBackGuest;
    private final InviteGuestAgain inviteGuestAgain;
    private final Bodies bodies;

    GuestsResource(
            CurrentActor actor,
            GuestQueries guests,
            InviteGuest inviteGuest,
            ChangeGuest changeGuest,
            TakeBackGuest takeBackGuest,
            InviteGuestAgain inviteGuestAgain,
            Bodies bodies) {
        this.actor = actor;
        this.guests = guests;
        this.inviteGuest = inviteGuest;
        this.changeGuest = changeGuest;
        this.takeBackGuest = takeBackGuest;
        this.inviteGuestAgain = inviteGuestAgain;
        this.bodies = bodies;
    }

    /** {@code lastDay} is the last day on which guests are invited, changed and taken back; null where none are allowed. */
    record HostJson(int allowance, LocalDate lastDay, List<GuestQueries.Own> guests) {}

    /** All but {@code name} may be left out; to {@code email} goes an invitation for the calendar. */
    record GuestRequest(String name, String organisation, String email, String accessNeeds, String dietaryNeeds) {
        GuestDetails details() {
            return new GuestDetails(name, organisation, email, new Needs(accessNeeds, dietaryNeeds));
        }
    }

    @GET
    @Operation(summary = "Whom one brings to an event, and how many one may bring")
    public HostJson show(@PathParam("booking") UUID booking) {
        var rule = guests.rule(event(booking)).orElse(GuestQueries.Rule.NONE);
        return new HostJson(rule.allowance(), rule.lastDay(), guests.of(booking, actor.personId()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Invite a guest to an event in which one has a seat")
    public Response invite(@PathParam("booking") UUID booking, GuestRequest request) {
        event(booking);
        var id = inviteGuest.invite(actor.get(), booking, bodies.valid(request).details());
        return Response.created(URI.create("/api/bookings/" + booking + "/guests"))
                .entity(Map.of("id", id))
                .build();
    }

    @PUT
    @Path("{guest}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say something else about a guest; another address gets an invitation",
            description = "What a guest has said themselves that they need stays, and is not shown here.")
    public void change(@PathParam("booking") UUID booking, @PathParam("guest") UUID guest, GuestRequest request) {
        event(booking);
        changeGuest.change(actor.get(), booking, guest, bodies.valid(request).details());
    }

    @POST
    @Path("{guest}/invitation")
    @Operation(summary = "Send the invitation of a guest who has not answered once more, at most once a day")
    public void inviteAgain(@PathParam("booking") UUID booking, @PathParam("guest") UUID guest) {
        event(booking);
        inviteGuestAgain.invite(actor.get(), booking, guest);
    }

    @DELETE
    @Path("{guest}")
    @Operation(summary = "Take the invitation of a guest back")
    public void takeBack(@PathParam("booking") UUID booking, @PathParam("guest") UUID guest) {
        event(booking);
        takeBackGuest.takeBack(actor.get(), booking, guest);
    }

    /** Somebody else's booking is not there. */
    private UUID event(UUID booking) {
        return guests.eventOf(booking, actor.personId()).orElseThrow(() -> new NotFound("booking"));
    }
}
