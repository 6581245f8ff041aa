package org.upshift.booking.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.RulesOfSeats;
import org.upshift.booking.SeatRules;
import org.upshift.booking.SetSeatRules;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.rest.Bodies;

@Path("/api/programmes/{slug}/seat-rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEAMS)
@Tag(name = "Bookings")
class SeatRulesResource {
    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final RulesOfSeats rules;
    private final SetSeatRules setSeatRules;
    private final Bodies bodies;

    SeatRulesResource(
            CurrentActor actor, ProgrammeAccess access, RulesOfSeats rules, SetSeatRules setSeatRules, Bodies bodies) {
        this.actor = actor;
        this.access = access;
        this.rules = rules;
        this.setSeatRules = setSeatRules;
        this.bodies = bodies;
    }

    record SeatRulesJson(
            @NotNull(message = "Give how many hours a free seat is kept")
            Integer offerHours,

            @NotNull(message = "Give how many hours before a session short notice begins")
            Integer noticeHours,

            @NotNull(message = "Give how many minutes before a session its meeting opens")
            Integer doorMinutes) {}

    @GET
    @Operation(summary = "How long a free seat is kept, when short notice begins, and when the meeting opens")
    public SeatRulesJson show(@PathParam("slug") String slug) {
        var now = rules.of(access.programme(slug, actor.get()).id());
        return new SeatRulesJson(now.offerHours(), now.noticeHours(), now.doorMinutes());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change how long a free seat is kept, when short notice begins, and when the meeting opens")
    public void set(@PathParam("slug") String slug, SeatRulesJson request) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(request);
        setSeatRules.set(
                actor.get(),
                programme.id(),
                new SeatRules(request.offerHours(), request.noticeHours(), request.doorMinutes()));
    }
}
