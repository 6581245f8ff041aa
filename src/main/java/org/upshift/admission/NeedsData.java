package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** What somebody has said they need to take part. */
@Singleton
class NeedsData implements PersonalData {
    private final PersonalApplicationQueries queries;

    NeedsData(PersonalApplicationQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String code() {
        return "needs";
    }

    @Override
    public String title() {
        return "What you need to take part";
    }

    @Override
    public String purpose() {
        return "What you told us when you accepted a place, so that you can take part. Only the programme team reads it. You can"
                + " change it on the page of your application; it goes soon after your cohort is over.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.needs(who.person(), page).stream()
                .map(row -> new Item(
                        row.application().toString(),
                        row.programme() + ", " + row.cohort(),
                        List.of(
                                Field.of("Access needs", row.accessNeeds()),
                                Field.of("Dietary needs", row.dietaryNeeds()),
                                Field.of("Told", row.toldAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countNeeds(who.person());
    }
}
