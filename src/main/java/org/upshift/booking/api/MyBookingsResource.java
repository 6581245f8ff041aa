package org.upshift.booking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.web.BookingLinks;
import org.upshift.kernel.Page;
import org.upshift.mail.Site;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Paging;

@Path("/api/me/bookings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class MyBookingsResource {
    private final CurrentActor actor;
    private final BookingQueries bookings;
    private final Site site;

    MyBookingsResource(CurrentActor actor, BookingQueries bookings, Site site) {
        this.actor = actor;
        this.bookings = bookings;
        this.site = site;
    }

    /** {@code link}: where to join online when it is time, for life; see {@code /api/bookings/{booking}/joining}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record BookingJson(
            UUID id,
            UUID session,
            UUID cohort,
            String title,
            LocalDateTime starts,
            LocalDateTime ends,
            String zone,
            String place,
            String link) {

        static BookingJson of(BookingQueries.Row row, String join) {
            return new BookingJson(
                    row.bookingId(),
                    row.id(),
                    row.cohortId(),
                    row.session().name(),
                    row.starts(),
                    row.ends(),
                    row.zone(),
                    row.place(),
                    row.session().isOnline() ? join : null);
        }
    }

    @GET
    @Operation(summary = "What one has booked, by date")
    public Page<BookingJson> mine(@BeanParam Paging paging) {
        var person = actor.personId();
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items = bookings.bookedBy(person, page).stream()
                .map(row -> BookingJson.of(row, site.url(BookingLinks.join(row.bookingId()))))
                .toList();
        return new Page<>(items, paging.number(), paging.pageSize(), bookings.countBookedBy(person));
    }
}
