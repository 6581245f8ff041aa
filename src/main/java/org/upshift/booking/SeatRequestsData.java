package org.upshift.booking;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** The seats for which somebody asked, and what the team said. */
@Singleton
class SeatRequestsData implements PersonalData {
    private final PersonalBookingQueries queries;

    SeatRequestsData(PersonalBookingQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String code() {
        return "seat-requests";
    }

    @Override
    public String title() {
        return "Seats that you asked for";
    }

    @Override
    public String purpose() {
        return "Where a seat needs the agreement of the programme team: what you said, and what the team decided. Only the team"
                + " sees it. It stays for as long as your bookings; when you are erased, the words go from it.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.requests(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.title(),
                        List.of(
                                Field.of("Session", row.title()),
                                Field.of("Starts", row.starts()),
                                Field.of("Asked", row.askedAt()),
                                Field.of("Why", row.words()),
                                Field.of("Now", row.status().words()),
                                Field.of("Decided", row.decidedAt()),
                                Field.by("the programme team", "What the team says", row.remark()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countRequests(who.person());
    }
}
