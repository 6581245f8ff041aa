package org.upshift.booking.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.ChangeGuestRule;
import org.upshift.booking.GuestQueries;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Bodies;
import org.upshift.rest.Paging;
import org.upshift.timetable.SessionQueries;

@Path("/api/cohorts/{cohort}/sessions/{session}/guests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEAMS)
@Tag(name = "Bookings")
class SessionGuestsResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final GuestQueries guests;
    private final ChangeGuestRule changeGuestRule;
    private final Bodies bodies;

    SessionGuestsResource(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            GuestQueries guests,
            ChangeGuestRule changeGuestRule,
            Bodies bodies) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.guests = guests;
        this.changeGuestRule = changeGuestRule;
        this.bodies = bodies;
    }

    /** {@code lastDay}, which is included, may be left out where {@code allowance} is 0. */
    record RuleJson(
            @NotNull(message = "Give how many guests each participant may bring")
            Integer allowance,

            LocalDate lastDay) {}

    @GET
    @Operation(summary = "The guests of an event, by name, with what they need and who brings them")
    public Page<GuestQueries.Invited> list(
            @PathParam("cohort") UUID cohort, @PathParam("session") UUID session, @BeanParam Paging paging) {
        requireSession(cohort, session);
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        return new Page<>(
                guests.invited(session, cohort, page),
                paging.number(),
                paging.pageSize(),
                guests.countInvited(session));
    }

    @GET
    @Path("rule")
    @Operation(summary = "How many guests each participant may bring, and until when")
    public RuleJson rule(@PathParam("cohort") UUID cohort, @PathParam("session") UUID session) {
        requireSession(cohort, session);
        var rule = guests.rule(session).orElse(GuestQueries.Rule.NONE);
        return new RuleJson(rule.allowance(), rule.lastDay());
    }

    @PUT
    @Path("rule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say how many guests each participant may bring to an event, and until when")
    public void change(@PathParam("cohort") UUID cohort, @PathParam("session") UUID session, RuleJson request) {
        requireSession(cohort, session);
        bodies.valid(request);
        changeGuestRule.change(actor.get(), cohort, session, request.allowance(), request.lastDay());
    }

    private void requireSession(UUID cohort, UUID session) {
        cohorts.withPlaces(cohort, actor.get());
        if (sessions.find(session)
                .filter(found -> found.cohortId().equals(cohort))
                .isEmpty()) {
            throw new NotFound("session");
        }
    }
}
