package org.upshift.people;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.web.AccountLinks;

/** The accounts of organisations that sign somebody in. */
@Singleton
class ProviderAccountsData implements PersonalData {
    private final ProviderAccounts accounts;
    private final Providers providers;

    ProviderAccountsData(ProviderAccounts accounts, Providers providers) {
        this.accounts = accounts;
        this.providers = providers;
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public String code() {
        return "provider-accounts";
    }

    @Override
    public String title() {
        return "Accounts that sign you in";
    }

    @Override
    public String purpose() {
        return "The accounts of organisations with which you have signed in, so that we know you again. They stay until you remove them.";
    }

    @Override
    public String correctedAt() {
        return AccountLinks.providerAccounts();
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return accounts.whole(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        providers.label(row.issuer()),
                        List.of(
                                Field.of("Organisation", providers.label(row.issuer())),
                                Field.of("Account", row.subject()),
                                Field.of("E-mail address there", row.email()),
                                Field.of("First used", row.linkedAt()),
                                Field.of("Last used", row.lastUsedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return accounts.countOf(who.person());
    }
}
