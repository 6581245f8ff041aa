package org.upshift.booking;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.HistorySubjects;
import org.upshift.history.Subject;

/** Bookings have no history of their own: what happens to them stands in that of the cohort. */
@Singleton
class BookingHistory implements HistorySubjects {
    private final BookingNames names;

    BookingHistory(BookingNames names) {
        this.names = names;
    }

    @Override
    public String kind() {
        return "booking";
    }

    @Override
    public String words() {
        return "a seat";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.bookings(ids).stream()
                .collect(Collectors.toMap(
                        BookingNames.BookingName::id,
                        found -> new Subject("the seat of " + found.displayName(), null)));
    }
}
