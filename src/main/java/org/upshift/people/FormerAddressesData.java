package org.upshift.people;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;

/** The addresses that somebody had before. */
@Singleton
class FormerAddressesData implements PersonalData {
    private final PersonalDataQueries queries;

    FormerAddressesData(PersonalDataQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String code() {
        return "former-addresses";
    }

    @Override
    public String title() {
        return "Your earlier e-mail addresses";
    }

    @Override
    public String purpose() {
        return "Letters went to these addresses before you changed yours. They stay for as long as you use Upshift.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.formerAddresses(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.email(),
                        List.of(Field.of("E-mail address", row.email()), Field.of("Used until", row.usedUntil()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countFormerAddresses(who.person());
    }
}
