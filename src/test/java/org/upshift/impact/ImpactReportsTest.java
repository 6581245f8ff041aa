package org.upshift.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.questionnaire.ACohort;
import org.upshift.questionnaire.StoredAnswers;

/** What was computed is taken again only while nothing of what a report is made from has changed in the database. */
@QuarkusTest
class ImpactReportsTest {

    private static final String THESE_WAVES = " where wave_id in (select id from wave where cohort_id = :cohort)";
    private static final String THIS_QUESTIONNAIRE =
            " where questionnaire_id in (select id from questionnaire where cohort_id = :cohort)";

    @Inject
    ImpactReports reports;

    @Inject
    PublishImpact publishImpact;

    @Inject
    ACohort cohorts;

    @Inject
    StoredAnswers answers;

    @Inject
    Visitors visitors;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    private ACohort.Made made;
    private ImpactReport before;

    @BeforeEach
    void aReport() {
        made = cohorts.make();
        answers.store(made.cohort(), StoredAnswers.pilot());
        clock.setLondon("2026-12-01T10:00:00");
        before = report("2026");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void withoutAChangeNothingIsComputedAgain() {
        clock.setLondon("2026-12-01T18:00:00");

        assertThat(report("2026")).isSameAs(before);
        assertThat(reports.of(view("2026"), Profile.team())).isNotEqualTo(before);
    }

    @Test
    void everyChangeOfAnswersShowsAtOnce() {
        change("update response set choices = array[5, 5, 5, 5, 5]" + THESE_WAVES + " and respondent_code = 'R11'");
        var changed = report("2026");
        assertThat(changed.items().get(0).baseline().confident()).isEqualTo(6);

        change("delete from response" + THESE_WAVES + " and respondent_code = 'R11'");
        assertThat(report("2026").flow().baseline()).isEqualTo(11);

        assertThat(before.quotations()).containsExactly(StoredAnswers.QUOTATION);
        change("update remark set may_be_quoted = false" + THESE_WAVES);
        assertThat(report("2026").quotations()).isEmpty();
    }

    @Test
    void everyChangeOfTheQuestionsShowsAtOnce() {
        change("update questionnaire_item set wording = 'think ahead'" + THIS_QUESTIONNAIRE + " and position = 0");
        assertThat(report("2026").items().get(0).text()).isEqualTo("think ahead");

        change("update questionnaire_item set confident_from = 5" + THIS_QUESTIONNAIRE + " and position = 0");
        assertThat(report("2026").items().get(0).baseline().confident()).isEqualTo(2);

        change("update questionnaire_item set kirkpatrick = 2" + THIS_QUESTIONNAIRE + " and position = 0");
        assertThat(report("2026").items().get(0).kirkpatrick()).isEqualTo(2);

        change("update questionnaire set title = 'Courage', provenance = null where cohort_id = :cohort");
        assertThat(report("2026").questionnaire()).isEqualTo("Courage");
        assertThat(report("2026").provenance()).isNull();
    }

    @Test
    void everyChangeAroundThemShowsAtOnce() {
        assertThat(report("2027").cohort().name()).isEqualTo("2027");

        change("update wave set asked_elsewhere = 30 where cohort_id = :cohort");
        assertThat(report("2026").flow().invited()).isEqualTo(30);

        var person = visitors.newcomer();
        change("insert into enrolment (id, cohort_id, person_id, status, taken_at, live_key, version) values ('"
                + UUID.randomUUID() + "', :cohort, '" + person + "', 'TAKEN', current_timestamp, '" + person + "', 0)");
        assertThat(report("2026").flow().enrolled()).isEqualTo(before.flow().enrolled() + 1);

        clock.setLondon("2026-12-02T10:00:00");
        assertThat(report("2026").asOf()).isEqualTo("2026-12-02");

        change("update wave set closes = timestamp '2099-01-01 00:00:00' where cohort_id = :cohort and kind = 'POST'");
        assertThat(report("2026").withheld()).isNotNull();
        assertThat(report("2026").items()).isEmpty();
    }

    @Test
    void whatWasPublishedBeforeCountsAtOnce() {
        var evaluator = visitors.person("Eva", Role.EVALUATOR, made.cohort());
        publishImpact.publish(visitors.actor(evaluator), made.cohort(), null);
        assertThat(report("2026")).isEqualTo(before).isNotSameAs(before);

        change("delete from response" + THESE_WAVES + " and respondent_code = 'R10'");
        assertThat(report("2026").items())
                .allSatisfy(item -> assertThat(item.suppressed()).isNotNull());
    }

    private void change(String sql) {
        int rows = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(sql)
                .setParameter("cohort", made.cohort())
                .executeUpdate());
        assertThat(rows).isPositive();
    }

    private ImpactReport report(String name) {
        return reports.of(view(name));
    }

    private CohortView view(String name) {
        return new CohortView(
                made.cohort(),
                made.programme(),
                "slug",
                "Leading communities",
                10,
                name,
                Phase.CLOSED,
                18,
                0,
                LocalDateTime.of(2026, 1, 31, 23, 59, 59));
    }
}
