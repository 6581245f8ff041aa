package org.upshift.booking;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.booking.web.BookingLinks;
import org.upshift.people.PersonalData;

/** The calendar feed of somebody. */
@Singleton
class CalendarFeedData implements PersonalData {
    private final PersonalBookingQueries queries;

    CalendarFeedData(PersonalBookingQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String code() {
        return "calendar-feed";
    }

    @Override
    public String title() {
        return "Your calendar feed";
    }

    @Override
    public String purpose() {
        return "The secret address under which your calendar reads your sessions. Only a fingerprint of it is stored.";
    }

    @Override
    public String correctedAt() {
        return BookingLinks.feed();
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.feeds(who.person(), page).stream()
                .map(row -> new Item("feed", "Calendar feed", List.of(Field.of("Created", row.createdAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countFeeds(who.person());
    }
}
