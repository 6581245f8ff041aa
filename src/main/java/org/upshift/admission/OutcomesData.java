package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** What somebody was told about their applications, and why. What is only prepared is not there: nothing is decided. */
@Singleton
class OutcomesData implements PersonalData {
    private final PersonalApplicationQueries queries;

    OutcomesData(PersonalApplicationQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String code() {
        return "outcomes";
    }

    @Override
    public String title() {
        return "Outcomes of your applications";
    }

    @Override
    public String purpose() {
        return "What was decided about your applications and why, so that the programme team can explain it. It stays as long as the"
                + " application.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.outcomes(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.programme() + ", " + row.cohort(),
                        List.of(
                                Field.of("Outcome", row.outcome().words()),
                                Field.of("Why", row.why()),
                                Field.of("Reason that the letter gave", row.reason()),
                                Field.of("Released", row.releasedAt()),
                                Field.of("Letter", row.letter()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countOutcomes(who.person());
    }
}
