package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;

/** What the line managers of an applicant were asked about them, and said. */
@Singleton
class SignOffsData implements PersonalData {
    private final PersonalApplicationQueries queries;

    SignOffsData(PersonalApplicationQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String code() {
        return "sign-offs";
    }

    @Override
    public String title() {
        return "Your line manager's support";
    }

    @Override
    public String purpose() {
        return "Whom we asked to support your application, and what they answered. Their details go a year after the cohort"
                + " is over.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.signOffsAbout(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        "Application " + row.reference(),
                        List.of(
                                Field.of("Line manager", row.managerName()),
                                Field.of("E-mail address", row.managerEmail()),
                                Field.of("Asked", row.askedAt()),
                                Field.of("Reminded", row.remindedAt()),
                                Field.of("Answer", ApplicationsData.words(row.status())),
                                Field.of("Answered", row.decidedAt()),
                                Field.of("Signed by", row.signedName()),
                                Field.of("Post", row.signedPost()),
                                Field.of("Acts for", row.actsFor()),
                                Field.of("Why no line manager", row.relation()),
                                Field.by("your line manager", "Comment", row.statement()),
                                Field.by("your line manager", "Conditions", row.conditions()),
                                Field.of("Set aside because", row.endReason()))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countSignOffsAbout(who.person());
    }
}
