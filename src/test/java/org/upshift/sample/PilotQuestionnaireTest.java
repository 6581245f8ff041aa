package org.upshift.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.questionnaire.Answers;
import org.upshift.questionnaire.CohortAnswers;
import org.upshift.questionnaire.ItemView;
import org.upshift.questionnaire.WaveKind;
import org.upshift.questionnaire.WaveView;

/** The stored responses of the pilot give the figures that its programme published. */
@QuarkusTest
class PilotQuestionnaireTest {

    @Inject
    PersonasStep personas;

    @Inject
    HealthInnovationProgramme healthProgramme;

    @Inject
    UniversityPilotProgramme pilotProgramme;

    @Inject
    RunningCohort runningCohort;

    @Inject
    RunningCohortParticipants runningParticipants;

    @Inject
    PilotQuestionnaire pilotQuestionnaire;

    @Inject
    CurrentQuestionnaire currentQuestionnaire;

    @Inject
    SampleCohorts cohorts;

    @Inject
    EnrolmentQueries enrolment;

    @Inject
    Answers answers;

    @Inject
    EntityManager entities;

    @BeforeEach
    void load() {
        QuarkusTransaction.begin();
        personas.load();
        healthProgramme.load();
        pilotProgramme.load();
        runningCohort.load();
        runningParticipants.load();
        pilotQuestionnaire.load();
        currentQuestionnaire.load();
        entities.flush();
    }

    @AfterEach
    void leaveNothing() {
        QuarkusTransaction.rollback();
    }

    @Test
    void theCountsAreThoseOfThePublishedPercentages() {
        var pilot = answers.of(cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT))
                .orElseThrow();

        assertThat(pilot.waves()).extracting(WaveView::invited).containsOnlyNulls();
        assertThat(pilot.waves()).extracting(WaveView::answered).containsExactly(12, 12);
        assertThat(confident(pilot, "think-strategically")).isEqualTo("5 of 12 → 11 of 12");
        assertThat(confident(pilot, "plan-and-facilitate")).isEqualTo("4 of 11 → 11 of 12");
        assertThat(confident(pilot, "successful-cop")).isEqualTo("4 of 11 → 11 of 12");
        assertThat(confident(pilot, "relevant")).isEqualTo("0 of 0 → 12 of 12");
        assertThat(confident(pilot, "more-effective")).isEqualTo("0 of 0 → 11 of 12");
        assertThat(pilot.items()).extracting(ItemView::kirkpatrick).containsExactly(2, 2, 2, 1, 1, null);
        assertThat(pilot.items().subList(0, 3)).allMatch(item -> item.outcomeId() != null);
        assertThat(pilot.quotations()).hasSize(2);
        assertThat(pilot.provenance())
                .contains("reconstructed from the published percentages", "who changed", "is illustrative");
    }

    @Test
    void theParticipantIsAskedInTheCohortThatIsOnNow() {
        var cohort = cohorts.named(HealthInnovationProgramme.SLUG, RunningCohort.name(cohorts.today()));

        var waves = answers.of(cohort).orElseThrow().waves();

        assertThat(enrolment.isParticipant(cohorts.person(Personas.PARTICIPANT), cohort))
                .isTrue();
        assertThat(waves).extracting(WaveView::kind).containsExactly(WaveKind.BASELINE, WaveKind.PULSE, WaveKind.POST);
        assertThat(waves.get(0).closed()).isTrue();
        assertThat(waves.get(0).answered()).isEqualTo(8);
        assertThat(waves.get(1).open()).isTrue();
        assertThat(waves.get(1).invited()).isEqualTo(8);
    }

    private static String confident(CohortAnswers answers, String code) {
        var item = answers.items().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow();
        return confident(answers, item, WaveKind.BASELINE) + " → " + confident(answers, item, WaveKind.POST);
    }

    private static String confident(CohortAnswers answers, ItemView item, WaveKind kind) {
        var wave = answers.waves().stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
        var given = answers.responses().stream()
                .filter(row -> row.waveId().equals(wave.id()) && row.choice(item) != null)
                .toList();
        long above = given.stream()
                .filter(row -> row.choice(item) >= item.confidentFrom())
                .count();
        return above + " of " + given.size();
    }
}
