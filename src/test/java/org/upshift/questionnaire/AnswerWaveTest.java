package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Visitors;

/** Answers are stored once, whole, and without a name. */
@QuarkusTest
@ActivateRequestContext
class AnswerWaveTest {

    private static final AnswerSheet SHEET = new AnswerSheet(
            Map.of("think-strategically", "4"), Map.of("advice", new AnswerSheet.Words("More time", true)));

    @Inject
    AnswerWave answerWave;

    @Inject
    Surveys surveys;

    @Inject
    Visitors visitors;

    @Inject
    PairingKeys keys;

    @Inject
    DestroyKey destroyKey;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    private Surveys.Survey survey;

    @BeforeEach
    void open() {
        survey = surveys.survey();
        clock.setLondon(Surveys.WHILE_OPEN);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theSameKeyAgainLeavesOneResponse() {
        UUID ana = surveys.invited(survey, "Ana Example");
        String key = UUID.randomUUID().toString();

        for (int retry = 0; retry < 10; retry++) {
            answerWave.answer(ana, survey.baseline(), key, SHEET);
        }

        assertThat(surveys.responses(survey.baseline())).isOne();
        assertThat(surveys.remarks(survey.baseline()))
                .as("words are sealed with the rest")
                .isZero();
        assertThat(surveys.answered(survey.baseline())).isOne();
    }

    @Test
    void aRetryFindsTheAnswersStoredEvenAfterTheWaveHasClosed() {
        UUID ana = surveys.invited(survey, "Ana Example");
        String key = UUID.randomUUID().toString();
        answerWave.answer(ana, survey.baseline(), key, SHEET);

        clock.setLondon(Surveys.CLOSES);

        answerWave.answer(ana, survey.baseline(), key, SHEET);
        assertThat(surveys.responses(survey.baseline())).isOne();
    }

    @Test
    void whoeverHasAnsweredCannotAnswerAgain() {
        UUID ana = surveys.invited(survey, "Ana Example");
        answerWave.answer(ana, survey.baseline(), UUID.randomUUID().toString(), SHEET);

        assertThatThrownBy(() -> answerWave.answer(
                        ana, survey.baseline(), UUID.randomUUID().toString(), SHEET))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("answered already");
    }

    @Test
    void twoClicksAtOnceLeaveOneResponse() throws Exception {
        UUID ana = surveys.invited(survey, "Ana Example");
        UUID late = surveys.participant(survey, "Late Example");
        for (UUID person : List.of(ana, late)) {
            long before = surveys.responses(survey.baseline());
            String key = UUID.randomUUID().toString();
            var barrier = new CyclicBarrier(4);
            Callable<Void> click = () -> {
                barrier.await();
                answerWave.answer(person, survey.baseline(), key, SHEET);
                return null;
            };
            var pool = Executors.newFixedThreadPool(4);
            try {
                for (var result : pool.invokeAll(
                        IntStream.range(0, 4).mapToObj(i -> click).toList())) {
                    result.get();
                }
            } finally {
                pool.shutdown();
            }

            assertThat(surveys.responses(survey.baseline())).isEqualTo(before + 1);
            assertThat(surveys.answered(survey.baseline())).isEqualTo(before + 1);
        }
    }

    @Test
    void invitationAndResponseRollBackTogether() {
        UUID ana = surveys.invited(survey, "Ana Example");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    answerWave.answer(ana, survey.baseline(), UUID.randomUUID().toString(), SHEET);
                    throw new IllegalStateException("The connection is lost");
                }))
                .hasMessageContaining("The connection is lost");

        assertThat(surveys.responses(survey.baseline())).isZero();
        assertThat(surveys.remarks(survey.baseline())).isZero();
        assertThat(surveys.answered(survey.baseline())).isZero();
    }

    @Test
    void aPersonHasOneCodeInAllWavesOfAQuestionnaireAndAnotherElsewhere() {
        UUID ana = surveys.invited(survey, "Ana Example");
        answerWave.answer(ana, survey.baseline(), UUID.randomUUID().toString(), SHEET);
        clock.setLondon("2026-11-05T10:00:00");
        answerWave.answer(ana, survey.post(), UUID.randomUUID().toString(), SHEET);

        var codes = entities.createQuery("select respondentCode from Response where waveId in (:waves)", String.class)
                .setParameter("waves", List.of(survey.baseline(), survey.post()))
                .getResultList();

        assertThat(codes).hasSize(2);
        assertThat(codes.get(0)).isEqualTo(codes.get(1)).hasSize(64);
        assertThat(keys.begin(UUID.randomUUID()).respondentCode(ana)).isNotEqualTo(codes.get(0));
    }

    @Test
    void aLostKeyIsNotReplacedUnseen() {
        answerWave.answer(
                surveys.invited(survey, "Ana Example"),
                survey.baseline(),
                UUID.randomUUID().toString(),
                SHEET);
        keys.destroy(survey.questionnaire());
        UUID ben = surveys.invited(survey, "Ben Example");

        assertThatThrownBy(() -> answerWave.answer(
                        ben, survey.baseline(), UUID.randomUUID().toString(), SHEET))
                .hasMessageContaining("missing");
        assertThat(keys.exists(survey.questionnaire())).isFalse();
    }

    @Test
    void theKeyIsDestroyedOnTheStatedDayAndHistorySaysSo() {
        answerWave.answer(
                surveys.invited(survey, "Ana Example"),
                survey.baseline(),
                UUID.randomUUID().toString(),
                SHEET);
        destroyKey.run(survey.questionnaire());
        assertThat(keys.exists(survey.questionnaire())).isTrue();

        clock.setLondon("2099-01-01T00:00:00");
        destroyKey.run(survey.questionnaire());
        destroyKey.run(survey.questionnaire());

        assertThat(keys.exists(survey.questionnaire())).isFalse();
        assertThat(entities.createQuery(
                                "select count(*) from HistoryEntry where subjectId = :id and action = 'pairing-key-destroyed'",
                                Long.class)
                        .setParameter("id", survey.questionnaire())
                        .getSingleResult())
                .isOne();
    }

    @Test
    void onlyParticipantsAnswerAndOnlyWhileTheWaveIsOpen() {
        UUID ana = surveys.invited(survey, "Ana Example");
        String key = UUID.randomUUID().toString();

        assertThatThrownBy(() -> answerWave.answer(visitors.person("Stranger"), survey.baseline(), key, SHEET))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answerWave.answer(ana, survey.post(), key, SHEET))
                .hasMessageContaining("not open");
        clock.setLondon("2026-03-01T23:59:59");
        assertThatThrownBy(() -> answerWave.answer(ana, survey.baseline(), key, SHEET))
                .hasMessageContaining("not open");
        clock.setLondon(Surveys.CLOSES);
        assertThatThrownBy(() -> answerWave.answer(ana, survey.baseline(), key, SHEET))
                .hasMessageContaining("not open");
        clock.setLondon("2026-03-15T23:59:59");
        answerWave.answer(ana, survey.baseline(), key, SHEET);
    }

    @Test
    void answersOffTheScaleOrToOtherQuestionsAreRefused() {
        UUID ana = surveys.invited(survey, "Ana Example");

        for (String off : List.of("0", "6", "-1", "4.0", "four", "99999999999")) {
            assertThatThrownBy(() -> answer(ana, new AnswerSheet(Map.of("think-strategically", off), Map.of())))
                    .as(off)
                    .hasMessageContaining("from 1 to 5");
        }
        assertThatThrownBy(() -> answer(ana, new AnswerSheet(Map.of("the-programme-was-relevant", "4"), Map.of())))
                .hasMessageContaining("does not ask");
        assertThatThrownBy(() -> answer(ana, new AnswerSheet(Map.of("think-strategically", ""), Map.of())))
                .hasMessageContaining("at least one");
        var long2001 = new AnswerSheet.Words("x".repeat(2001), false);
        assertThatThrownBy(() -> answer(ana, new AnswerSheet(Map.of(), Map.of("advice", long2001))))
                .hasMessageContaining("2,000");
        assertThat(surveys.responses(survey.baseline())).isZero();
    }

    @Test
    void nothingInAResponseOrRemarkLeadsToAPerson() {
        for (String table : List.of("response", "remark")) {
            assertThat(columns(table)).noneMatch(column -> column.contains("person") || column.contains("invitation"));
            assertThat(columns(table)).noneMatch(column -> column.endsWith("_at") || column.contains("version"));
            assertThat(referenced(table)).isSubsetOf("wave", "questionnaire_item");
        }
        assertThat(columns("remark")).noneMatch(column -> column.contains("code") || column.contains("response"));
    }

    private void answer(UUID person, AnswerSheet sheet) {
        answerWave.answer(person, survey.baseline(), UUID.randomUUID().toString(), sheet);
    }

    private List<String> columns(String table) {
        return entities.createNativeQuery(
                        "select lower(column_name) from information_schema.columns where lower(table_name) = :table",
                        String.class)
                .setParameter("table", table)
                .getResultList();
    }

    private List<String> referenced(String table) {
        return entities.createNativeQuery("""
                        select lower(target.table_name)
                        from information_schema.referential_constraints r
                        join information_schema.table_constraints source
                          on source.constraint_name = r.constraint_name and source.constraint_schema = r.constraint_schema
                        join information_schema.table_constraints target
                          on target.constraint_name = r.unique_constraint_name
                         and target.constraint_schema = r.unique_constraint_schema
                        where lower(source.table_name) = :table
                        """, String.class)
                .setParameter("table", table)
                .getResultList();
    }
}
