package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.admission.web.ApplicationLinks;
import org.upshift.form.FilledForm;
import org.upshift.form.Form;
import org.upshift.form.UsualForm;
import org.upshift.people.PersonalData;

/** What somebody has applied for, with all that they wrote. */
@Singleton
class ApplicationsData implements PersonalData {
    private final PersonalApplicationQueries queries;

    ApplicationsData(PersonalApplicationQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String code() {
        return "applications";
    }

    @Override
    public String title() {
        return "Your applications";
    }

    @Override
    public String purpose() {
        return "What you applied for and wrote, so that the programme team can decide. You can change a draft yourself until you"
                + " send it.";
    }

    @Override
    public List<Item> items(Subject who, Page page) {
        var rows = queries.applications(who.person(), page);
        var ids =
                rows.stream().map(PersonalApplicationQueries.ApplicationRow::id).toList();
        var criteria = queries.criteria(ids).stream()
                .collect(Collectors.groupingBy(
                        PersonalApplicationQueries.CriterionRow::application,
                        Collectors.mapping(PersonalApplicationQueries.CriterionRow::title, Collectors.joining("; "))));
        var answers = queries.answers(ids).stream()
                .collect(Collectors.groupingBy(
                        PersonalApplicationQueries.AnswerRow::application,
                        Collectors.toMap(
                                PersonalApplicationQueries.AnswerRow::question,
                                PersonalApplicationQueries.AnswerRow::answer)));
        var forms = queries.forms(ids).stream()
                .collect(Collectors.toMap(
                        PersonalApplicationQueries.FormRow::application,
                        row -> new FilledForm(
                                Form.read(row.content()), answers.getOrDefault(row.application(), Map.of()))));
        return rows.stream()
                .map(row -> item(row, criteria.get(row.id()), forms.get(row.id())))
                .toList();
    }

    private static Item item(PersonalApplicationQueries.ApplicationRow row, String criteria, FilledForm filled) {
        var fields = new ArrayList<>(List.of(
                Field.of("Reference", row.reference()),
                Field.of("Status", words(row.status())),
                Field.of("Started", row.createdAt()),
                Field.of("Sent", row.sentAt()),
                Field.of("Ended", row.endedAt()),
                Field.of("Job title", row.jobTitle()),
                Field.of("Criteria met", criteria)));
        filled.all().stream()
                .filter(answered -> !answered.question().key().equals(UsualForm.CRITERIA)
                        && !answered.question().key().equals(UsualForm.PRIORITY))
                .forEach(answered -> fields.add(Field.of(answered.question().name(), answered.words())));
        fields.addAll(List.of(
                Field.of("Line manager named", row.managerName()),
                Field.of("Their e-mail address", row.managerEmail()),
                Field.of("Named to sign for the employer", row.employerName()),
                Field.of("Their e-mail address", row.employerEmail()),
                Field.of("Offer", words(row.offer())),
                Field.of("Offered", row.offeredAt()),
                Field.of("Answer to the offer by", row.offerDeadline()),
                Field.of("Offer ended or accepted", row.offerEndedAt()),
                Field.of("More time until", row.extendedUntil()),
                Field.by("the programme team", "Why you have more time", row.extensionReason())));
        return new Item(
                row.id().toString(),
                row.programme() + ", " + row.cohort(),
                fields,
                ApplicationLinks.review(row.cohortId(), row.id()));
    }

    static String words(Enum<?> state) {
        if (state == null) {
            return "";
        }
        String words = state.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public long count(Subject who) {
        return queries.countApplications(who.person());
    }
}
