package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.history.Subject;
import org.upshift.people.PersonalData;

/** What somebody decided about the meetings of others. */
@Singleton
class DecidedMeetingsData implements PersonalData {
    private final PersonalCommitmentQueries queries;

    DecidedMeetingsData(PersonalCommitmentQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public String code() {
        return "decided-meetings";
    }

    @Override
    public String title() {
        return "Community meetings that you decided about";
    }

    @Override
    public String purpose() {
        return "Your name stands beside what you decided, so that whoever asks about it knows whom to ask.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.decided(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.programme() + ", " + row.cohort(),
                        List.of(
                                Field.of("Held", row.heldOn()),
                                Field.of("Decided", row.status().words()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countDecided(who.person());
    }
}
