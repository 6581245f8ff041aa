package org.upshift.booking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.WaitingQueries;
import org.upshift.booking.WaitingStatus;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.rest.Paging;
import org.upshift.timetable.SessionQueries;

@Path("/api/cohorts/{cohort}/sessions/{session}/bookings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEAMS)
@Tag(name = "Bookings")
class SessionSeatsResource {
    private final CurrentActor actor;
    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final BookingQueries bookings;
    private final WaitingQueries waiting;

    SessionSeatsResource(
            CurrentActor actor,
            CohortAccess cohorts,
            SessionQueries sessions,
            BookingQueries bookings,
            WaitingQueries waiting) {
        this.actor = actor;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.bookings = bookings;
        this.waiting = waiting;
    }

    record SeatJson(UUID person, String name, String email, String organisation) {
        static SeatJson of(BookingQueries.Seat seat) {
            return new SeatJson(seat.personId(), seat.name(), seat.email(), seat.organisation());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InQueueJson(UUID person, String name, String email, WaitingStatus status, Instant joined, Instant until) {
        static InQueueJson of(WaitingQueries.InQueue place) {
            return new InQueueJson(
                    place.personId(),
                    place.name(),
                    place.email(),
                    place.status(),
                    place.joinedAt(),
                    place.offerUntil());
        }
    }

    @GET
    @Operation(summary = "Who has a seat in a session")
    public Page<SeatJson> seats(
            @PathParam("cohort") UUID cohort, @PathParam("session") UUID session, @BeanParam Paging paging) {
        requireSession(cohort, session);
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items =
                bookings.seats(session, cohort, page).stream().map(SeatJson::of).toList();
        return new Page<>(items, paging.number(), paging.pageSize(), bookings.countSeats(session, cohort));
    }

    @GET
    @Path("waiting")
    @Operation(summary = "Who waits for a seat in a session, or is offered one, in order")
    public Page<InQueueJson> queue(
            @PathParam("cohort") UUID cohort, @PathParam("session") UUID session, @BeanParam Paging paging) {
        requireSession(cohort, session);
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = waiting.queue(session, cohort, page).stream()
                .map(InQueueJson::of)
                .toList();
        return new Page<>(items, paging.number(), paging.pageSize(), waiting.countQueue(session, cohort));
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
