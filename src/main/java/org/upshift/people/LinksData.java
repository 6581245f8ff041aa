package org.upshift.people;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;

/** The links that were sent to the addresses of somebody. */
@Singleton
class LinksData implements PersonalData {
    private final PersonalDataQueries queries;

    LinksData(PersonalDataQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public String code() {
        return "links";
    }

    @Override
    public String title() {
        return "Links that were sent to you";
    }

    @Override
    public String purpose() {
        return "Links in letters to you, which open one page without a sign-in. Only a fingerprint of each is stored.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.links(who.addresses(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        "Link of " + LondonTime.dateTime(row.issuedAt()),
                        List.of(
                                Field.of("For", row.purpose().replace('-', ' ')),
                                Field.of("Sent to", row.recipient()),
                                Field.of("Sent", row.issuedAt()),
                                Field.of("Works until", row.expiresAt()),
                                Field.of("Used", row.usedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countLinks(who.addresses());
    }
}
