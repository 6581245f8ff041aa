package org.upshift.booking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import org.upshift.booking.LeaveWaitingList;
import org.upshift.booking.WaitingQueries;
import org.upshift.booking.WaitingStatus;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Paging;

@Path("/api/me/waiting")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class MyWaitingResource {
    private final CurrentActor actor;
    private final WaitingQueries waiting;
    private final LeaveWaitingList leaveWaitingList;

    MyWaitingResource(CurrentActor actor, WaitingQueries waiting, LeaveWaitingList leaveWaitingList) {
        this.actor = actor;
        this.waiting = waiting;
        this.leaveWaitingList = leaveWaitingList;
    }

    /** {@code position} is 0 for whoever is offered a seat, which {@code POST /api/sessions/{session}/bookings} takes until {@code until}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WaitingJson(UUID id, UUID session, WaitingStatus status, long position, long waiting, Instant until) {
        static WaitingJson of(WaitingQueries.Place place) {
            return new WaitingJson(
                    place.id(),
                    place.sessionId(),
                    place.status(),
                    place.position(),
                    place.waiting(),
                    place.offerUntil());
        }
    }

    @GET
    @Operation(summary = "Where one waits for a seat, or is offered one")
    public Page<WaitingJson> mine(@BeanParam Paging paging) {
        var person = actor.personId();
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = waiting.places(person, page).stream().map(WaitingJson::of).toList();
        return new Page<>(items, paging.number(), paging.pageSize(), waiting.countPlaces(person));
    }

    @DELETE
    @Path("{waiting}")
    @Operation(summary = "Leave a waiting list, or say no to the seat that is offered")
    public void leave(@PathParam("waiting") UUID place) {
        actor.personId();
        leaveWaitingList.leave(actor.get(), place);
    }
}
