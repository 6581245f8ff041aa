package org.upshift.booking.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.SeatRequestQueries;
import org.upshift.booking.SeatRequestStatus;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Paging;

@Path("/api/me/seat-requests")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class MySeatRequestsResource {
    private final CurrentActor actor;
    private final SeatRequestQueries requests;

    MySeatRequestsResource(CurrentActor actor, SeatRequestQueries requests) {
        this.actor = actor;
        this.requests = requests;
    }

    /** {@code remark}: what the team says; may be empty. */
    record RequestJson(UUID id, UUID session, SeatRequestStatus status, String words, Instant asked, String remark) {
        static RequestJson of(SeatRequestQueries.Own own) {
            return new RequestJson(own.id(), own.sessionId(), own.status(), own.words(), own.askedAt(), own.remark());
        }
    }

    @GET
    @Operation(summary = "The seats for which one asked, the newest first, and what the team decided")
    public Page<RequestJson> mine(@BeanParam Paging paging) {
        var person = actor.personId();
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = requests.own(person, page).stream().map(RequestJson::of).toList();
        return new Page<>(items, paging.number(), paging.pageSize(), requests.countOwn(person));
    }
}
