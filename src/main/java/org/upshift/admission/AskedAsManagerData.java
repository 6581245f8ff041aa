package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** What somebody was asked as a line manager, and said. They are found by address, for they need no account. */
@Singleton
class AskedAsManagerData implements PersonalData {
    private final PersonalApplicationQueries queries;

    AskedAsManagerData(PersonalApplicationQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String code() {
        return "asked-as-line-manager";
    }

    @Override
    public String title() {
        return "What you were asked as a line manager";
    }

    @Override
    public String purpose() {
        return "Applicants who named you as their line manager, and your answers. Your details go a year after the cohort is"
                + " over.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.signOffsAskedOf(who.addresses(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        "About " + row.applicant(),
                        List.of(
                                Field.of("Your name", row.managerName()),
                                Field.of("Your e-mail address", row.managerEmail()),
                                Field.of("Asked", row.askedAt()),
                                Field.of("Reminded", row.remindedAt()),
                                Field.of("Your answer", ApplicationsData.words(row.status())),
                                Field.of("Answered", row.decidedAt()),
                                Field.of("Signed as", row.signedName()),
                                Field.of("Post", row.signedPost()),
                                Field.of("For", row.actsFor()),
                                Field.of("Your statement", row.statement()),
                                Field.of("Your conditions", row.conditions()),
                                Field.of("Set aside because", row.endReason()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countSignOffsAskedOf(who.addresses());
    }
}
