package org.upshift.people;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;

/** What Upshift holds about a person's second factor, besides the secret that only their app may know. */
@Singleton
class SecondFactorData implements PersonalData {
    private static final int ORDER = 21;

    private final SecondFactorQueries queries;

    SecondFactorData(SecondFactorQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String code() {
        return "second-step";
    }

    @Override
    public String title() {
        return "Second step";
    }

    @Override
    public String purpose() {
        return "Your authenticator app, which your roles need. It stays until another one takes its place.";
    }

    @Override
    public String correctedAt() {
        return "/account/second-factor";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.of(who.ids(), page).stream()
                .map(row -> new Item(
                        row.person().toString(),
                        "Authenticator app",
                        List.of(
                                Field.of("Set up", row.setUpAt()),
                                Field.of("Recovery codes left", row.recoveryCodesLeft()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.count(who.ids());
    }
}
