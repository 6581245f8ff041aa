package org.upshift.booking.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.CreateCalendarFeed;
import org.upshift.booking.StopCalendarFeed;
import org.upshift.booking.web.BookingLinks;
import org.upshift.mail.Site;
import org.upshift.people.CurrentActor;

@Path("/api/me/calendar-feed")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class CalendarFeedResource {
    private final CurrentActor actor;
    private final BookingQueries bookings;
    private final CreateCalendarFeed createFeed;
    private final StopCalendarFeed stopFeed;
    private final Site site;

    CalendarFeedResource(
            CurrentActor actor,
            BookingQueries bookings,
            CreateCalendarFeed createFeed,
            StopCalendarFeed stopFeed,
            Site site) {
        this.actor = actor;
        this.bookings = bookings;
        this.createFeed = createFeed;
        this.stopFeed = stopFeed;
        this.site = site;
    }

    @GET
    @Operation(summary = "Whether one has a secret address for one's calendar program")
    public Map<String, Boolean> show() {
        return Map.of("exists", bookings.feedsOf(actor.personId()) > 0);
    }

    @POST
    @Operation(
            summary = "Make the secret address of one's calendar, in place of the one before",
            description = "It is told this once.")
    public Response create() {
        var secret = createFeed.create(actor.personId());
        return Response.created(URI.create("/api/me/calendar-feed"))
                .entity(Map.of("address", site.url(BookingLinks.calendar(secret.value()))))
                .build();
    }

    @DELETE
    @Operation(summary = "End the secret address of one's calendar")
    public void stop() {
        stopFeed.stop(actor.personId());
    }
}
