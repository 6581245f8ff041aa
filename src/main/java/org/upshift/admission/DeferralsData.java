package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** What somebody asked about taking part later. */
@Singleton
class DeferralsData implements PersonalData {
    private final PersonalApplicationQueries queries;

    DeferralsData(PersonalApplicationQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String code() {
        return "deferrals";
    }

    @Override
    public String title() {
        return "What you have asked to take part in later";
    }

    @Override
    public String purpose() {
        return "Why you asked to take part in a later cohort, and what the programme team answered. It stays as long as the application.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.deferrals(who.person(), page).stream()
                .map(row -> new Item(
                        row.application().toString(),
                        row.programme() + ", " + row.cohort(),
                        List.of(
                                Field.of("Asked", row.askedAt()),
                                Field.of("Reason", row.reason()),
                                Field.of("State", row.status().words()),
                                Field.of("Answer", row.answer()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countDeferrals(who.person());
    }
}
