package org.upshift.booking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upshift.booking.BookSeat;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.CancelBooking;
import org.upshift.kernel.Page;
import org.upshift.people.CurrentActor;
import org.upshift.rest.Paging;

@Path("/api")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
class BookingResource {
    private final CurrentActor actor;
    private final BookingQueries bookings;
    private final BookSeat bookSeat;
    private final CancelBooking cancelBooking;

    BookingResource(CurrentActor actor, BookingQueries bookings, BookSeat bookSeat, CancelBooking cancelBooking) {
        this.actor = actor;
        this.bookings = bookings;
        this.bookSeat = bookSeat;
        this.cancelBooking = cancelBooking;
    }

    /** {@code webinar} is the webinar of a module, to be booked in the same go; it may be left out. */
    record BookingRequest(UUID webinar) {}

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

        static BookingJson of(BookingQueries.Row row) {
            return new BookingJson(
                    row.bookingId(),
                    row.id(),
                    row.cohortId(),
                    row.session().name(),
                    row.starts(),
                    row.ends(),
                    row.zone(),
                    row.place(),
                    row.link());
        }
    }

    @POST
    @Path("sessions/{session}/bookings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Book a seat for oneself; booking again changes nothing")
    public Response book(@PathParam("session") UUID session, BookingRequest request) {
        actor.personId();
        var id = bookSeat.book(actor.get(), session, request == null ? null : request.webinar());
        return Response.created(URI.create("/api/bookings/" + id))
                .entity(Map.of("id", id))
                .build();
    }

    @DELETE
    @Path("bookings/{booking}")
    @Operation(summary = "Cancel one's booking before the session begins")
    public void cancel(@PathParam("booking") UUID booking) {
        cancelBooking.cancel(actor.get(), booking);
    }

    @GET
    @Path("me/bookings")
    @Operation(summary = "What one has booked, by date")
    public Page<BookingJson> mine(@BeanParam Paging paging) {
        var person = actor.personId();
        var page = org.hibernate.query.Page.page(paging.pageSize(), paging.number() - 1);
        var items =
                bookings.bookedBy(person, page).stream().map(BookingJson::of).toList();
        return new Page<>(items, paging.number(), paging.pageSize(), bookings.countBookedBy(person));
    }
}
