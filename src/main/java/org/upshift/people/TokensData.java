package org.upshift.people;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.web.AccountLinks;

/** The access tokens of somebody. */
@Singleton
class TokensData implements PersonalData {
    private final PersonalDataQueries queries;

    TokensData(PersonalDataQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public String code() {
        return "tokens";
    }

    @Override
    public String title() {
        return "Your access tokens";
    }

    @Override
    public String purpose() {
        return "The tokens with which your scripts use Upshift. The tokens themselves are not stored.";
    }

    @Override
    public String correctedAt() {
        return AccountLinks.tokens();
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.tokens(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.name(),
                        List.of(
                                Field.of("Name", row.name()),
                                Field.of(
                                        "Role",
                                        row.role() == null ? null : row.role().title()),
                                Field.of("Reaches your own records", row.ownRecords() ? "Yes" : "No"),
                                Field.of("Created", row.createdAt()),
                                Field.of("Expires", row.expiresAt()),
                                Field.of("Last used", row.lastUsedAt()),
                                Field.of("Revoked", row.revokedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countTokens(who.person());
    }
}
