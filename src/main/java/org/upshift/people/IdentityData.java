package org.upshift.people;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.web.AccountLinks;

/** Who somebody is. */
@Singleton
class IdentityData implements PersonalData {
    private final PersonalDataQueries queries;

    IdentityData(PersonalDataQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String code() {
        return "identity";
    }

    @Override
    public String title() {
        return "Who you are";
    }

    @Override
    public String purpose() {
        return "Your name, your e-mail address and the organisation that employs you. They stay for as long as you use Upshift.";
    }

    @Override
    public String correctedAt() {
        return AccountLinks.details();
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.identities(who.person(), page).stream()
                .map(row -> item(row, row.id().equals(who.person())))
                .toList();
    }

    private static Item item(PersonalDataQueries.Identity row, boolean own) {
        return new Item(
                own ? "identity" : row.id().toString(),
                own ? "You" : "A record that turned out to be yours",
                List.of(
                        Field.of("Name", row.name()),
                        Field.of("E-mail address", row.email()),
                        Field.of("Organisation", row.organisation()),
                        Field.of("Known since", row.createdAt())));
    }

    @Override
    public long count(Subject who) {
        return queries.countIdentities(who.person());
    }
}
