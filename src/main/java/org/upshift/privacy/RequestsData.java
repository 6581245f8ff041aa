package org.upshift.privacy;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** What somebody has asked for about their data. */
@Singleton
class RequestsData implements PersonalData {
    private final DataRequestQueries queries;

    RequestsData(DataRequestQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 93;
    }

    @Override
    public String code() {
        return "requests";
    }

    @Override
    public String title() {
        return "Your requests about your data";
    }

    @Override
    public String purpose() {
        return "What you asked for and how it was answered. It goes two years after the answer.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.own(who.person(), page).stream()
                .map(request -> new Item(
                        request.id().toString(),
                        request.kind().title() + ", " + request.reference(),
                        List.of(
                                Field.of("Status", request.status().words()),
                                Field.of("Received", request.receivedOn()),
                                Field.of("Answer by", request.dueOn()),
                                Field.of("Your words", request.message()),
                                Field.of("Why it takes longer", request.extensionReason()),
                                Field.of("On hold, because", request.holdReason()),
                                Field.of("Our answer", request.outcome()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countOwn(who.person());
    }
}
