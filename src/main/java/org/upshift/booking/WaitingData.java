package org.upshift.booking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** Where somebody waits or waited for a seat. */
@Singleton
class WaitingData implements PersonalData {
    private final PersonalBookingQueries queries;

    WaitingData(PersonalBookingQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String code() {
        return "waiting-lists";
    }

    @Override
    public String title() {
        return "Waiting lists";
    }

    @Override
    public String purpose() {
        return "Where you wait or waited for a seat in a session, so that seats are offered in order.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.waiting(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.title(),
                        List.of(
                                Field.of("Session", row.title()),
                                Field.of("Starts", row.starts()),
                                Field.of("Joined", row.joinedAt()),
                                Field.of("Now", row.status().name().toLowerCase(Locale.UK)))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countWaiting(who.person());
    }
}
