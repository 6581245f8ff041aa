package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.history.Subject;
import org.upshift.people.PersonalData;

/** The time that somebody gave. */
@Singleton
class LedgerData implements PersonalData {
    private final PersonalCommitmentQueries queries;

    LedgerData(PersonalCommitmentQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String code() {
        return "ledger";
    }

    @Override
    public String title() {
        return "The time that you gave";
    }

    @Override
    public String purpose() {
        return "Time in sessions, community meetings and by yourself, so that it counts towards the days of your programme. It is counted for as long as the programme is reported on; when you are erased, your words go from it.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.entries(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.programme() + ", " + row.cohort(),
                        List.of(
                                Field.of("What", row.kind().words()),
                                Field.of("Minutes", row.minutes()),
                                Field.of("Day", row.givenOn()),
                                Field.of("In your words", row.words()),
                                Field.of("Entered by", row.enteredBy()),
                                Field.of("Entered", row.enteredAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countEntries(who.person());
    }
}
