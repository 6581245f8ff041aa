package org.upshift.booking;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.booking.web.BookingLinks;
import org.upshift.people.PersonalData;

/** The seats that somebody booked. */
@Singleton
class BookingsData implements PersonalData {
    private final PersonalBookingQueries queries;

    BookingsData(PersonalBookingQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String code() {
        return "bookings";
    }

    @Override
    public String title() {
        return "Your bookings";
    }

    @Override
    public String purpose() {
        return "The seats you have or had in sessions, so that there is room for you.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.bookings(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.title(),
                        List.of(
                                Field.of("Session", row.title()),
                                Field.of("Starts", row.starts()),
                                Field.of("Seat", row.status() == BookingStatus.BOOKED ? "Booked" : "Cancelled"),
                                Field.of("Booked", row.bookedAt()),
                                Field.of("Last change", row.changedAt()),
                                Field.of(
                                        "Why it was cancelled",
                                        row.cancelReason() == null
                                                ? ""
                                                : row.cancelReason().words()),
                                Field.of(
                                        "Cancelled",
                                        row.cancelNotice() == null
                                                ? ""
                                                : row.cancelNotice().words())),
                        BookingLinks.seats(row.cohortId(), row.sessionId())))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countBookings(who.person());
    }
}
