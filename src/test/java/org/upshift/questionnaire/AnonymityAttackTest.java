package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Secret;
import org.upshift.people.Visitors;

/**
 * Two hundred people begin, go on later, and answer; some are reminded. Somebody takes the whole database, as it is stored: every table, rows in the order of the disk, ids, times and
 * on PostgreSQL the transactions that wrote them. They try to say who answered what.
 */
@QuarkusTest
@ActivateRequestContext
class AnonymityAttackTest {

    private static final int PEOPLE = 200;

    private static final int REMINDED = 10;

    /** By chance one of 200 is right; eight or more happen once in a hundred thousand times. */
    private static final int LUCK = 8;

    @Inject
    AnswerWave answerWave;

    @Inject
    OpenSealedAnswers opening;

    @Inject
    DestroyKey destroyKey;

    @Inject
    PairingKeys keys;

    @Inject
    SaveDraft saveDraft;

    @Inject
    RemindMissing remind;

    @Inject
    TurnOpenLink turn;

    @Inject
    AnswerByCode answerByCode;

    @Inject
    TakePlace takePlace;

    @Inject
    Surveys surveys;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.add(line.getMessage() + " " + (line.getParameters() == null ? "" : List.of(line.getParameters())));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
        Logger.getLogger("").removeHandler(listening);
    }

    @Test
    void aDumpJoinsPeopleAndAnswersNoBetterThanChanceAndTheKeyJoinsThemAll() {
        var survey = surveys.survey();
        clock.setLondon(Surveys.WHILE_OPEN);
        Logger.getLogger("").addHandler(listening);
        List<UUID> people = invitedPeople(survey);
        List<UUID> late = people.subList(PEOPLE - REMINDED, PEOPLE);
        late.forEach(person -> takePlace.take(survey.cohort(), person));
        var words = answer(survey, people);

        Map<String, List<Row>> open = dump();
        draftsTellNothing(of(open, "answer_draft", survey), people);
        assertThat(of(open, "response", survey)).hasSize(PEOPLE).allMatch(row -> row.get("choices") == null);
        assertThat(of(open, "response", survey).stream()
                        .map(row -> row.get("sealed"))
                        .distinct())
                .as("equal answers do not look equal")
                .hasSize(PEOPLE);
        assertThat(open.values().stream().flatMap(List::stream).map(Row::toString))
                .noneMatch(row -> row.contains("Words of"));

        clock.setLondon(Surveys.CLOSES);
        opening.run(survey.baseline());
        opening.run(survey.baseline());
        Map<String, List<Row>> closed = dump();
        var key = keys.of(survey.questionnaire());
        Map<String, UUID> author = people.stream()
                .collect(Collectors.toMap(person -> key.closedCode(key.respondentCode(person)), person -> person));

        var responses = of(closed, "response", survey);
        assertThat(responses).hasSize(PEOPLE).allMatch(row -> row.get("choices") != null);
        assertThat(responses).allMatch(row -> author.containsKey(row.get("respondent_code")));
        assertThat(of(closed, "remark", survey).stream().map(row -> row.get("words")))
                .containsExactlyInAnyOrderElementsOf(words);

        var invitations = of(closed, "invitation", survey);
        assertThat(of(closed, "answer_draft", survey)).isEmpty();
        assertThat(responses.stream().map(row -> row.get("answered_month")).distinct())
                .hasSize(1);
        assertThat(invitations)
                .allMatch(row -> row.get("invited_on") == null && row.get("reminded_on") == null)
                .allMatch(row -> row.get("reminders").equals("0"));
        assertThat(responses.subList(PEOPLE - REMINDED, PEOPLE).stream()
                        .filter(row -> late.contains(author.get(row.get("respondent_code")))))
                .as("whoever was reminded does not stand at the end")
                .hasSizeLessThan(REMINDED / 2);
        for (var order : orders().entrySet()) {
            assertThat(right(sorted(invitations, order.getValue()), sorted(responses, order.getValue()), author))
                    .as("by " + order.getKey())
                    .isLessThan(LUCK);
        }
        assertThat(right(people, responses, author))
                .as("in the order in which they answered")
                .isLessThan(LUCK);
        assertThat(transactionsOfOne(invitations)).isEmpty();
        assertThat(nothingElseKnows(closed, responses, people)).isEmpty();
        olderCopiesDoNotHelp(of(open, "response", survey), responses);
        assertThat(log)
                .noneMatch(line -> responses.stream().anyMatch(row -> line.contains(row.get("respondent_code"))));

        clock.setLondon("2099-01-01T00:00:00");
        destroyKey.run(survey.questionnaire());
        assertThat(keys.exists(survey.questionnaire())).isFalse();
        assertThat(of(dump(), "response", survey)).hasSize(PEOPLE);
    }

    private List<UUID> invitedPeople(Surveys.Survey survey) {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(visitors.person("Person " + i));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> people.forEach(person -> entities.persist(new Invitation(survey.baseline(), person))));
        Collections.shuffle(people, new Random(1));
        return people;
    }

    private List<String> answer(Surveys.Survey survey, List<UUID> people) {
        for (UUID person : people) {
            saveDraft.save(
                    Respondent.person(person), survey.baseline(), Map.of("item-advice", "Words of somebody undecided"));
        }
        saveDraft.save(
                Respondent.person(surveys.invited(survey, "Never Sends")),
                survey.baseline(),
                Map.of("item-advice", "Words of somebody who never sends"));
        var random = new Random(2);
        List<String> words = new ArrayList<>();
        for (UUID person : people) {
            if (words.size() == PEOPLE - REMINDED) {
                remind.remind(visitors.actor(surveys.team(survey)), survey.baseline());
            }
            words.add("Words of " + UUID.randomUUID());
            answerWave.answer(
                    person,
                    survey.baseline(),
                    UUID.randomUUID().toString(),
                    new AnswerSheet(
                            Map.of("think-strategically", String.valueOf(1 + random.nextInt(5))),
                            Map.of("advice", new AnswerSheet.Words(words.get(words.size() - 1), true))));
        }
        return words;
    }

    /** Of those who never sent theirs one draft is left: nothing computed from what the database knows leads to it. */
    private static void draftsTellNothing(List<Row> drafts, List<UUID> people) {
        assertThat(drafts).hasSize(1).allMatch(row -> !row.get("sealed").contains("Words"));
        Set<String> guesses = new HashSet<>();
        for (UUID person : people) {
            guesses.add(person.toString());
            guesses.add(new Secret(person.toString()).hash());
            guesses.add(new PairingKey(new byte[PairingKey.BYTES])
                    .draftPlace(UUID.fromString(drafts.get(0).get("wave_id")), "person " + person));
        }
        assertThat(drafts).noneMatch(row -> guesses.contains(row.get("place")));
    }

    @Test
    void codesThatPeopleMakeAreTriedOutOnlyWithTheKey() {
        var survey = surveys.survey();
        clock.setLondon(Surveys.WHILE_OPEN);
        turn.turn(visitors.actor(surveys.team(survey)), survey.baseline(), true);
        for (int day = 1; day <= 5; day++) {
            String visitor = Secret.random().value();
            saveDraft.save(
                    Respondent.visitor(visitor),
                    survey.baseline(),
                    Map.of("code-1", "MQ", "code-2", "0" + day, "code-3", "XZ", "code-4", "77"));
            answerByCode.answer(
                    visitor, survey.baseline(), new AnswerSheet(Map.of("think-strategically", "4"), Map.of()), null);
        }

        var dump = dump();
        var key = keys.of(survey.questionnaire());
        var marks = of(dump, "response", survey).stream()
                .map(row -> row.get("code_marks"))
                .toList();

        assertThat(marks).hasSize(5).allMatch(mark -> mark != null);
        for (int day = 1; day <= 5; day++) {
            var code = new SelfMadeCode("MQ/0" + day + "/XZ/77");
            assertThat(marks).contains(code.marks(key));
            assertThat(marks).doesNotContain(code.marks(new PairingKey(new byte[PairingKey.BYTES])));
            String unkeyed = new Secret(code.signs()).hash();
            assertThat(dump.values().stream().flatMap(List::stream).map(Row::toString))
                    .noneMatch(row -> row.contains("/XZ/77") || row.contains(unkeyed));
        }
        assertThat(of(dump, "answer_draft", survey)).isEmpty();

        clock.setLondon(Surveys.CLOSES);
        opening.run(survey.baseline());
        Set<String> known =
                marks.stream().flatMap(mark -> Stream.of(mark.split("[ |]"))).collect(Collectors.toSet());
        assertThat(of(dump(), "response", survey).stream()
                        .flatMap(row -> Stream.of(row.get("code_marks").split("[ |]"))))
                .as("an older copy does not lead to them")
                .hasSizeGreaterThan(5)
                .noneMatch(known::contains);
    }

    /** A row as it lies on the disk. */
    private record Row(Map<String, String> cells) {
        String get(String column) {
            return cells.get(column);
        }
    }

    private Map<String, List<Row>> dump() {
        Map<String, List<Row>> dump = new LinkedHashMap<>();
        boolean postgresql = kind.equals("postgresql");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var names = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_type = 'BASE TABLE' and lower(table_schema) = 'public'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                String quoted = '"' + table + '"';
                try (var rows = statement.executeQuery(
                        postgresql
                                ? "select t.*, t.ctid::text as place, t.xmin::text as written from " + quoted
                                        + " t order by t.ctid"
                                : "select t.*, t._rowid_ as place from " + quoted + " t order by t._rowid_")) {
                    dump.put(table.toLowerCase(java.util.Locale.ROOT), rows(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return dump;
    }

    private static List<Row> rows(ResultSet result) throws SQLException {
        List<Row> rows = new ArrayList<>();
        while (result.next()) {
            Map<String, String> cells = new HashMap<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                cells.put(
                        result.getMetaData().getColumnLabel(column).toLowerCase(java.util.Locale.ROOT),
                        result.getString(column));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static List<Row> of(Map<String, List<Row>> dump, String table, Surveys.Survey survey) {
        return dump.get(table).stream()
                .filter(row -> survey.baseline().toString().equals(row.get("wave_id")))
                .toList();
    }

    /** Everything by which the rows of two tables can be put into an order. */
    private static Map<String, Comparator<Row>> orders() {
        Map<String, Comparator<Row>> orders = new LinkedHashMap<>();
        orders.put("place on the disk", Comparator.comparing(row -> 0));
        orders.put("id", Comparator.comparing(row -> row.get("id")));
        orders.put(
                "code", Comparator.comparing(row -> row.cells().getOrDefault("respondent_code", row.get("person_id"))));
        orders.put("key", Comparator.comparing(row -> row.cells().getOrDefault("idempotency_key", row.get("id"))));
        return orders;
    }

    private static List<Row> sorted(List<Row> rows, Comparator<Row> order) {
        return rows.stream().sorted(order).toList();
    }

    private static long right(List<?> people, List<Row> responses, Map<String, UUID> author) {
        long right = 0;
        for (int i = 0; i < responses.size(); i++) {
            Object person = people.get(i) instanceof Row row ? row.get("person_id") : people.get(i);
            if (author.get(responses.get(i).get("respondent_code")).toString().equals(person.toString())) {
                right++;
            }
        }
        return right;
    }

    /** Transactions that wrote one invitation only, and so perhaps one response. */
    private static Set<String> transactionsOfOne(List<Row> invitations) {
        var times = invitations.stream()
                .filter(row -> row.get("written") != null)
                .collect(Collectors.groupingBy(row -> row.get("written"), Collectors.counting()));
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Cells outside of the answers that name a response, and cells of answers that name a person. */
    private static List<String> nothingElseKnows(Map<String, List<Row>> dump, List<Row> responses, List<UUID> people) {
        Set<String> secrets = new HashSet<>();
        for (Row row : responses) {
            secrets.add(row.get("id"));
            secrets.add(row.get("respondent_code"));
            secrets.add(row.get("idempotency_key"));
        }
        Set<String> names = people.stream().map(UUID::toString).collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        dump.forEach((table, rows) -> {
            boolean answers = table.equals("response") || table.equals("remark");
            for (Row row : rows) {
                for (String cell : row.cells().values()) {
                    if (cell != null && (answers ? names : secrets).contains(cell)) {
                        found.add(table + ": " + cell);
                    }
                }
            }
        });
        return found;
    }

    private static void olderCopiesDoNotHelp(List<Row> before, List<Row> after) {
        for (String column : List.of("id", "respondent_code", "idempotency_key")) {
            Set<String> known = before.stream().map(row -> row.get(column)).collect(Collectors.toSet());
            assertThat(after.stream().map(row -> row.get(column))).as(column).noneMatch(known::contains);
        }
    }
}
