package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.history.Subject;
import org.upshift.people.PersonalData;

/** What somebody was told about their days. */
@Singleton
class DaysWarningsData implements PersonalData {
    private final PersonalCommitmentQueries queries;

    DaysWarningsData(PersonalCommitmentQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public String code() {
        return "days-warnings";
    }

    @Override
    public String title() {
        return "Letters about your days";
    }

    @Override
    public String purpose() {
        return "When Upshift told you that you may miss the days of your programme, and when it told your line manager, so that neither is told twice.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.warnings(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.programme() + ", " + row.cohort(),
                        List.of(
                                Field.of("How it stood", row.outlook().words()),
                                Field.of("You were told", row.warnedAt()),
                                Field.of("Your line manager was told", row.managerToldAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countWarnings(who.person());
    }
}
