package org.upshift.admission;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
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
        var criteria =
                queries
                        .criteria(rows.stream()
                                .map(PersonalApplicationQueries.ApplicationRow::id)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                PersonalApplicationQueries.CriterionRow::application,
                                Collectors.mapping(
                                        PersonalApplicationQueries.CriterionRow::title, Collectors.joining("; "))));
        return rows.stream().map(row -> item(row, criteria.get(row.id()))).toList();
    }

    private static Item item(PersonalApplicationQueries.ApplicationRow row, String criteria) {
        return new Item(
                row.id().toString(),
                row.programme() + ", " + row.cohort(),
                List.of(
                        Field.of("Reference", row.reference()),
                        Field.of("Status", words(row.status())),
                        Field.of("Started", row.createdAt()),
                        Field.of("Sent", row.sentAt()),
                        Field.of("Ended", row.endedAt()),
                        Field.of("Job title", row.jobTitle()),
                        Field.of("Criteria met", criteria),
                        Field.of("Statement", row.statement()),
                        Field.of("Line manager named", row.managerName()),
                        Field.of("Their e-mail address", row.managerEmail()),
                        Field.of("Named to sign for the employer", row.employerName()),
                        Field.of("Their e-mail address", row.employerEmail()),
                        Field.of("Offer", words(row.offer())),
                        Field.of("Offered", row.offeredAt()),
                        Field.of("Answer to the offer by", row.offerDeadline()),
                        Field.of("Offer ended or accepted", row.offerEndedAt())));
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
