package org.upshift.booking;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** The guests whom somebody brings, and where they are somebody's guest. */
@Singleton
class GuestsData implements PersonalData {
    private final GuestQueries queries;

    GuestsData(GuestQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public String code() {
        return "guests";
    }

    @Override
    public String title() {
        return "Guests";
    }

    @Override
    public String purpose() {
        return "Whom you bring to an event, and where you are invited as a guest, so that there is a seat and what is needed. It"
                + " goes soon after the event.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.about(who.person(), who.addresses(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.title(),
                        List.of(
                                Field.of("Event", row.title()),
                                Field.of("Starts", row.starts()),
                                Field.of("Guest", row.name()),
                                Field.of("Organisation", row.organisation()),
                                Field.of("E-mail address", row.email()),
                                Field.of("Needs", row.needs()),
                                Field.of("Said to come", row.answeredAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countAbout(who.person(), who.addresses());
    }
}
