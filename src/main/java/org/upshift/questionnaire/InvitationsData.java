package org.upshift.questionnaire;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;
import org.upshift.people.PersonalData;

/** The questionnaires that somebody was asked to answer. */
@Singleton
class InvitationsData implements PersonalData {
    private final PersonalInvitationQueries queries;

    InvitationsData(PersonalInvitationQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String code() {
        return "questionnaires";
    }

    @Override
    public String title() {
        return "Questionnaires";
    }

    @Override
    public String purpose() {
        return "That you were asked, and whether you have answered, for reminders. What you answered is stored under a code without your name: it is not shown here, so that nobody joins it to you, and it stays when you are erased.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        return queries.invitations(who.person(), page).stream()
                .map(row -> new Item(
                        row.id().toString(),
                        row.title() + ": " + row.kind().words(row.part(), row.name()),
                        List.of(
                                Field.of("Opened", row.opens()),
                                Field.of("Asked", row.invitedOn() == null ? "" : LondonTime.date(row.invitedOn())),
                                Field.of("Reminders", String.valueOf(row.reminders())),
                                Field.of("Answered", row.answered() ? "Yes" : "No"))))
                .toList();
    }

    @Override
    public long count(Subject who) {
        return queries.countInvitations(who.person());
    }
}
