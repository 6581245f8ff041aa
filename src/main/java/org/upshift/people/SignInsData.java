package org.upshift.people;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;
import org.upshift.people.web.SignInsLinks;

/** Where somebody is or was signed in. */
@Singleton
class SignInsData implements PersonalData {
    private final PersonalDataQueries queries;

    SignInsData(PersonalDataQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public String code() {
        return "sign-ins";
    }

    @Override
    public String title() {
        return "Your sign-ins";
    }

    @Override
    public String purpose() {
        return "When you signed in and out, so that nobody else uses your account unseen. They go some weeks after they are over.";
    }

    @Override
    public String correctedAt() {
        return SignInsLinks.list();
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.signIns(who.ids(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        "Signed in on " + LondonTime.dateTime(row.startedAt()),
                        List.of(
                                Field.of("With", row.device()),
                                Field.of("Signed in", row.startedAt()),
                                Field.of("Last used", row.lastUsedAt()),
                                Field.of("At the latest until", row.expiresAt()),
                                Field.of("Signed out", row.endedAt()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countSignIns(who.ids());
    }
}
