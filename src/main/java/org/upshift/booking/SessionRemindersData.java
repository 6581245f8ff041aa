package org.upshift.booking;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** The reminders that somebody got. */
@Singleton
class SessionRemindersData implements PersonalData {
    private final PersonalBookingQueries queries;

    SessionRemindersData(PersonalBookingQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public String code() {
        return "session-reminders";
    }

    @Override
    public String title() {
        return "Reminders of sessions";
    }

    @Override
    public String purpose() {
        return "That you were reminded of a session, so that you are not reminded twice.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.reminders(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.title(),
                        List.of(
                                Field.of("Session", row.title()),
                                Field.of("Reminder", new Lead(row.hoursBefore()).words() + " before"),
                                Field.of("Written", row.postedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countReminders(who.person());
    }
}
