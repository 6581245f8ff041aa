package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.history.Subject;
import org.upshift.people.PersonalData;

/** The community meetings that somebody convened. */
@Singleton
class MeetingsData implements PersonalData {
    private final PersonalCommitmentQueries queries;

    MeetingsData(PersonalCommitmentQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public String code() {
        return "community-meetings";
    }

    @Override
    public String title() {
        return "Community meetings that you convened";
    }

    @Override
    public String purpose() {
        return "What you logged about them, and what the team decided. They are counted for as long as the programme is reported on; when you are erased, place and words go from them.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.meetings(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.programme() + ", " + row.cohort(),
                        List.of(
                                Field.of("Held", row.heldOn()),
                                Field.of("Minutes", row.minutes()),
                                Field.of("Place", row.place()),
                                Field.of("How many came", row.people()),
                                Field.of("What was learned", row.learned()),
                                Field.of("Status", row.status().words()),
                                Field.by("the programme team", "Why it does not count", row.remark()),
                                Field.of("Logged", row.loggedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countMeetings(who.person());
    }
}
