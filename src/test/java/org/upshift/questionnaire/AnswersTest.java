package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;

/** What the impact report reads. */
@QuarkusTest
@ActivateRequestContext
class AnswersTest {

    private static final LocalDate DESTROYED = LocalDate.of(2100, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2022, 9, 28);

    @Inject
    Answers answers;

    @Inject
    CohortFixture cohorts;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    private UUID cohort;

    @BeforeEach
    void cohort() {
        cohort = cohorts.openCohort(18);
    }

    @Test
    void aCohortWithoutQuestionnaireHasNoAnswers() {
        assertThat(answers.of(cohort)).isEmpty();
    }

    @Test
    void answersOfClosedWavesComeWithTheirItemsAndThoseOfOpenOnesStayIn() {
        var ids = stored(1);

        var found = answers.of(cohort).orElseThrow();

        assertThat(found.title()).isEqualTo("Confidence");
        assertThat(found.provenance()).isEqualTo("Counted by hand");
        assertThat(found.items()).extracting(ItemView::code).containsExactly("think-strategically", "advice");
        assertThat(found.items().get(0).label(5)).isEqualTo("Strongly agree");
        assertThat(found.waves()).extracting(WaveView::state).containsExactly(WaveState.CLOSED, WaveState.OPEN);
        assertThat(found.waves()).extracting(WaveView::invited).containsExactly(18, 0);
        assertThat(found.waves()).extracting(WaveView::answered).containsExactly(1, 0);
        assertThat(found.responses()).hasSize(1);
        assertThat(found.responses().get(0).waveId()).isEqualTo(ids);
        assertThat(found.responses().get(0).choice(found.items().get(0))).isEqualTo((short) 4);
        assertThat(found.responses().get(0).choice(found.items().get(1))).isNull();
        assertThat(found.quotations()).extracting(Quotation::text).containsExactly("You may quote me 0");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheAnswers() {
        stored(3);
        long needed = statements.once(
                () -> assertThat(answers.of(cohort).orElseThrow().responses()).hasSize(3));

        // And one past Hibernate
        assertThat(needed).isEqualTo(3);
    }

    private UUID stored(int responses) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var questionnaire = new Questionnaire(cohort, "Confidence", "Counted by hand", DESTROYED);
            entities.persist(questionnaire);
            entities.persist(new Item(
                    questionnaire.getId(),
                    0,
                    ItemDraft.agreement("I am confident in my ability to …", "think strategically")
                            .withCode("think-strategically")));
            var words = new Item(
                    questionnaire.getId(),
                    1,
                    ItemDraft.words("", "What would you tell others?").withCode("advice"));
            entities.persist(words);
            var closed = new Wave(
                    questionnaire,
                    WaveKind.BASELINE,
                    DAY.atStartOfDay(),
                    DAY.plusDays(7).atStartOfDay());
            closed.askedElsewhere(18);
            entities.persist(closed);
            var open = new Wave(
                    questionnaire, WaveKind.POST, LocalDateTime.of(2022, 11, 1, 9, 0), DESTROYED.atStartOfDay());
            entities.persist(open);
            for (int i = 0; i < responses; i++) {
                Short[] choices = {4, null};
                entities.persist(new Response(closed.getId(), "R" + i, DAY, "key" + i, choices));
                entities.persist(new Response(open.getId(), "R" + i, DAY, "key" + i, choices));
                entities.persist(new Remark(closed.getId(), words.getId(), "You may quote me " + i, true));
                entities.persist(new Remark(closed.getId(), words.getId(), "You may not", false));
                entities.persist(new Remark(open.getId(), words.getId(), "Too early", true));
            }
            return closed.getId();
        });
    }
}
