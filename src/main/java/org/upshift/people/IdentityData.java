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
        return page.getNumber() > 0
                ? List.of()
                : queries.identity(who.person()).stream()
                        .map(IdentityData::item)
                        .toList();
    }

    private static Item item(PersonalDataQueries.Identity row) {
        return new Item(
                "identity",
                "You",
                List.of(
                        Field.of("Name", row.name()),
                        Field.of("E-mail address", row.email()),
                        Field.of("Organisation", row.organisation()),
                        Field.of("Known since", row.createdAt())));
    }

    @Override
    public long count(Subject who) {
        return 1;
    }
}
