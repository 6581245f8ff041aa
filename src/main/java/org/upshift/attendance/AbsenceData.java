package org.upshift.attendance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.query.Page;
import org.upshift.people.PersonalData;
import org.upshift.people.PersonalData.Field;
import org.upshift.people.PersonalData.Item;

/** What somebody told, asked and sent about sessions that they missed. */
class AbsenceData {
    private static final String KEPT =
            " It stays for as long as the programme is reported on; when you are erased, the words go from it.";

    private record Section(
            int order,
            String code,
            String title,
            String purpose,
            BiFunction<UUID, Page, List<Item>> reading,
            Function<UUID, Long> counting)
            implements PersonalData {
        @Override
        public List<Item> items(Subject who, Page page) {
            return reading.apply(who.person(), page);
        }

        @Override
        public long count(Subject who) {
            return counting.apply(who.person());
        }
    }

    private final PersonalAbsenceQueries queries;

    AbsenceData(PersonalAbsenceQueries queries) {
        this.queries = queries;
    }

    @Produces
    @Singleton
    PersonalData absences() {
        return new Section(
                48,
                "absences",
                "Sessions to which you could not come",
                "What you told, so that the team can authorise it. Only the team sees why." + KEPT,
                (person, page) -> queries.absences(person, page).stream()
                        .map(row -> new Item(
                                row.id().toString(),
                                row.title(),
                                List.of(
                                        Field.of("Session", row.title()),
                                        Field.of("Starts", row.starts()),
                                        Field.of("Why", row.reason().words()),
                                        Field.of("What the team should know", row.words()),
                                        Field.of("Told", row.toldAt()),
                                        Field.of("Taken back", row.withdrawnAt()),
                                        Field.of("Authorised", yesOrNo(row.authorised())),
                                        Field.by("the programme team", "What the team says", row.remark()))))
                        .toList(),
                queries::countAbsences);
    }

    @Produces
    @Singleton
    PersonalData catchUps() {
        return new Section(
                49,
                "catch-ups",
                "Sessions that you caught up",
                "What you sent, so that it counts." + KEPT,
                (person, page) -> queries.catchUps(person, page).stream()
                        .map(row -> new Item(
                                row.id().toString(),
                                row.title(),
                                List.of(
                                        Field.of("Session", row.title()),
                                        Field.of("How", row.way().words()),
                                        Field.of("Minutes", row.minutes()),
                                        Field.of("What you take from it", row.reflection()),
                                        Field.of("Sent", row.sentAt()),
                                        Field.of("Status", row.status().words()),
                                        Field.by("the programme team", "Why it was not accepted", row.remark()))))
                        .toList(),
                queries::countCatchUps);
    }

    @Produces
    @Singleton
    PersonalData questions() {
        return new Section(
                49,
                "mark-questions",
                "Questions about your attendance",
                "What you asked about a mark in a register, and the answer." + KEPT,
                (person, page) -> queries.questions(person, page).stream()
                        .map(row -> new Item(
                                row.id().toString(),
                                row.title(),
                                List.of(
                                        Field.of("Session", row.title()),
                                        Field.of("Question", row.question()),
                                        Field.of("Asked", row.askedAt()),
                                        Field.by("a facilitator", "Answer", row.answer()),
                                        Field.of("Answered", row.answeredAt()))))
                        .toList(),
                queries::countQuestions);
    }

    private static String yesOrNo(Boolean authorised) {
        return authorised == null ? "" : authorised ? "yes" : "no";
    }
}
