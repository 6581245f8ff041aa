package org.upshift.booking.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.ChangeReminders;
import org.upshift.booking.Leads;
import org.upshift.booking.Reminders;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeAccess;
import org.upshift.rest.Bodies;

@Path("/api/programmes/{slug}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEAMS)
@Tag(name = "Bookings")
class RemindersResource {
    private final CurrentActor actor;
    private final ProgrammeAccess access;
    private final Reminders reminders;
    private final ChangeReminders changeReminders;
    private final Bodies bodies;

    RemindersResource(
            CurrentActor actor,
            ProgrammeAccess access,
            Reminders reminders,
            ChangeReminders changeReminders,
            Bodies bodies) {
        this.actor = actor;
        this.access = access;
        this.reminders = reminders;
        this.changeReminders = changeReminders;
        this.bodies = bodies;
    }

    /** {@code hoursBefore}: 168 is a week; an empty list is no reminder at all. */
    record RemindersJson(
            @NotNull(message = "Give the hours before a session, like [168, 24]")
            @Size(max = 5, message = "There can be at most 5 reminders")
            List<@NotNull(message = "Give hours as numbers") Integer> hoursBefore) {}

    @GET
    @Operation(summary = "How long before a session people are reminded")
    public RemindersJson show(@PathParam("slug") String slug) {
        return new RemindersJson(
                reminders.of(access.programme(slug, actor.get()).id()).hours());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change how long before a session people are reminded")
    public void change(@PathParam("slug") String slug, RemindersJson request) {
        var programme = access.programme(slug, actor.get());
        bodies.valid(request);
        changeReminders.change(actor.get(), programme.id(), Leads.ofHours(request.hoursBefore()));
    }
}
