package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.people.Actor;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

/** What a cohort is asked that is run again after the pattern of an earlier one. */
@QuarkusTest
@ActivateRequestContext
class RepeatedQuestionnaireTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    Surveys surveys;

    @Inject
    TimetableFixture timetable;

    @Inject
    ArrangeWave arrange;

    @Inject
    ChooseCodeParts chooseCodeParts;

    @Inject
    TurnOpenLink turnOpenLink;

    @Inject
    PairingKeys keys;

    @Inject
    Waves waves;

    @Inject
    WaveDetails details;

    @Inject
    OpenLinks links;

    @Inject
    AnswerQueries answers;

    @Inject
    QuestionnaireQueries questionnaires;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    private Surveys.Survey survey;
    private UUID person;
    private Actor team;

    @BeforeEach
    void aCohortOf2026() {
        clock.setLondon("2026-01-15T12:00");
        UUID cohort = cohorts.openCohort(18);
        UUID first = timetable.module(cohort, "Planning", "2026-03-20");
        timetable.module(cohort, "Building", "2026-06-05");
        timetable.event(cohort, "Celebration", "2026-10-30T14:00", "2026-10-30T17:00");
        survey = surveys.survey(cohort);
        person = surveys.team(survey);
        team = visitors.actor(person);
        wave(null, WaveKind.PULSE, 0, "Halfway 2026", null, days("2026-06-10", "2026-06-14"), false);
        wave(null, WaveKind.FOLLOW_UP, 3, null, null, WaveTiming.after(WaveAnchor.FINISH, 90, 104), false);
        wave(null, WaveKind.FEEDBACK, 0, null, first, WaveTiming.after(WaveAnchor.SESSION, 0, 7), false);
        wave(survey.post(), WaveKind.POST, 0, null, null, days("2026-11-02", "2026-11-15"), true);
        clock.setLondon("2026-11-22T12:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void wavesKeepTheirDistanceToTheSessions() {
        UUID cohort = created("2027-03-19");

        assertThat(waves.of(cohort))
                .extracting(WaveView::title, wave -> wave.opens().toString(), wave -> wave.closes()
                        .toString())
                .containsExactlyInAnyOrder(
                        row("Baseline", "2027-03-01T00:00", "2027-03-15T00:00"),
                        row("Feedback: Module 1: Planning", "2027-03-19T16:30", "2027-03-27T00:00"),
                        row("Pulse: Halfway 2026", "2027-06-09T00:00", "2027-06-14T00:00"),
                        row("After the programme", "2027-11-01T00:00", "2027-11-15T00:00"),
                        row("Looking back", "2027-11-01T00:00", "2027-11-15T00:00"),
                        row("Follow-up after 3 months", "2028-01-27T00:00", "2028-02-11T00:00"));
    }

    @Test
    void whatAWaveDoesByItselfComesAlongAndWhatIsCountedIsStillCounted() {
        UUID cohort = created("2027-03-19");

        var followUp = details.of(wave(cohort, WaveKind.FOLLOW_UP));
        assertThat(followUp.anchor()).isEqualTo(WaveAnchor.FINISH);
        assertThat(followUp.opensAfter()).isEqualTo(90);
        assertThat(followUp.part()).isEqualTo(3);
        var pulse = details.of(wave(cohort, WaveKind.PULSE));
        assertThat(pulse.anchor()).isNull();
        assertThat(pulse.invites()).isTrue();
        assertThat(pulse.remindEvery()).isEqualTo(3);
        assertThat(pulse.remindMost()).isEqualTo(2);
        assertThat(details.of(wave(cohort, WaveKind.POST)).thinkingBack()).isTrue();
    }

    @Test
    void itemsAreThoseOfTheEarlierCohortInTheirNewestVersions() {
        surveys.version(survey);

        UUID cohort = created("2027-03-19");

        assertThat(answers.items(List.of(cohort)))
                .extracting(AnswerQueries.ItemRow::lineage, AnswerQueries.ItemRow::wordingVersion)
                .containsExactlyElementsOf(answers.items(List.of(survey.cohort())).stream()
                        .filter(AnswerQueries.ItemRow::isAsked)
                        .map(row -> tuple(row.lineage(), row.wordingVersion()))
                        .toList());
        assertThat(answers.items(List.of(cohort)))
                .filteredOn(row -> row.code().equals("plan-and-facilitate"))
                .extracting(AnswerQueries.ItemRow::wordingVersion)
                .containsExactly(2);
    }

    @Test
    void peopleKeysLinksAndAnswersStayBehind() {
        UUID asked = surveys.invited(survey, "Amy Asked");
        clock.setLondon("2026-11-10T12:00");
        turnOpenLink.turn(team, survey.post(), true);

        UUID cohort = created("2027-03-19");

        var copy = questionnaires.ofCohort(cohort).orElseThrow();
        assertThat(copy.answered()).isFalse();
        assertThat(keys.exists(copy.id())).isFalse();
        assertThat(waves.of(cohort)).allSatisfy(wave -> {
            assertThat(wave.invited()).isZero();
            assertThat(wave.answered()).isZero();
            assertThat(surveys.responses(wave.id())).isZero();
            assertThat(details.of(wave.id()).openLink()).isFalse();
        });
        assertThat(cohorts.held(cohort)).isZero();
        assertThat(questionnaires.askedIn(cohort, asked, Page.first(5))).isEmpty();
    }

    @Test
    void answersBecomeAnonymousNoLaterThanUsual() {
        assertThat(keysDestroyedOn(created("2027-03-19"))).isEqualTo("2029-01-29");
    }

    @Test
    void answersBecomeAnonymousAsLongAfterTheProgrammeAsBeforeButAfterAllWaves() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Questionnaire set keysDestroyedOn = :day where id = :id")
                        .setParameter("day", LocalDate.of(2026, 12, 1))
                        .setParameter("id", survey.questionnaire())
                        .executeUpdate());

        assertThat(keysDestroyedOn(created("2027-03-19"))).isEqualTo("2028-02-11");
    }

    @Test
    void theQuestionsForCodesComeAlong() {
        var parts = List.of(
                new CodePart("Your first pet", CodePart.Kind.LETTERS, 2),
                new CodePart("Your house number", CodePart.Kind.DIGITS, 2));
        chooseCodeParts.choose(team, survey.questionnaire(), parts);

        UUID cohort = created("2027-03-19");

        assertThat(links.parts(questionnaires.ofCohort(cohort).orElseThrow().id()))
                .isEqualTo(parts);
    }

    @Test
    void theCheckSaysWhatComesAlongAndWhatStillSpeaksOfTheEarlierCohort() {
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "update Item set help = 'Think of Friday 5 June' where questionnaireId = :id and code = 'advice'")
                .setParameter("id", survey.questionnaire())
                .executeUpdate());

        post("2027-03-19", "2027-01-31", "/preview")
                .then()
                .statusCode(200)
                .body("comes.what", equalTo(List.of("Application form", "Questionnaire “Confidence”")))
                .body(
                        "comes[1].details",
                        hasItems(
                                "4 items",
                                "Answers become anonymous on 29 January 2029",
                                "Baseline: open from 1 March 2027 until the end of 14 March 2027",
                                "Pulse: Halfway 2026: open from 9 June 2027 until the end of 13 June 2027"
                                        + "; asks everybody with a place; reminds every 3 days, at most 2 times",
                                "After the programme: open from 1 November 2027 until the end of 14 November 2027; people also think back",
                                "Follow-up after 3 months: open from 27 January 2028 until the end of 10 February 2028,"
                                        + " counted from the last day of the programme"))
                .body("stays", equalTo(List.of()))
                .body("leftovers.where", equalTo(List.of("Item “What else?”", "Pulse: Halfway 2026")))
                .body("leftovers.found", equalTo(List.of("the day 5 June", "the year 2026")));
        assertThat(waves.of(survey.cohort())).hasSize(6);
        visitors.as(person)
                .queryParams(Map.of(
                        "name", "2027",
                        "capacity", "18",
                        "deadline", "2027-01-31",
                        "pattern", survey.cohort().toString(),
                        "first", "2027-03-19"))
                .get("/team/programmes/" + cohorts.slugOf(survey.cohort()) + "/run-again/check")
                .then()
                .statusCode(200)
                .body(containsString("What comes along"))
                .body(containsString("Questionnaire “Confidence”"))
                .body(containsString("Baseline: open from 1 March 2027 until the end of 14 March 2027"))
                .body(containsString("Item “What else?” says the day 5 June"));
    }

    @Test
    void aWaveThatWouldBeOverStaysBehindAndTheHistorySaysSo() {
        post("2026-11-25", "2026-11-23", "/preview")
                .then()
                .body("stays", hasItem(startsWith("Baseline: it would be over already")));

        UUID cohort = cohort(post("2026-11-25", "2026-11-23", ""));

        assertThat(waves.of(cohort)).extracting(WaveView::kind).doesNotContain(WaveKind.BASELINE);
        visitors.as(person)
                .get("/history/cohort/" + cohort)
                .then()
                .statusCode(200)
                .body(containsString("did not take a wave of the earlier cohort over"));
    }

    @Test
    void aCohortWithoutSessionsMovesWithItsDeadline() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Session set removedAt = :now where cohortId = :cohort")
                        .setParameter("now", clock.instant())
                        .setParameter("cohort", survey.cohort())
                        .executeUpdate());

        post("2027-03-19", "2027-02-14", "/preview")
                .then()
                .statusCode(200)
                .body("comes[1].details", hasItem("Baseline: open from 2 March 2027 until the end of 15 March 2027"))
                .body(
                        "stays",
                        hasItems(
                                "Feedback: Module 1: Planning: its session is not in the timetable any more",
                                "Follow-up after 3 months: there are no sessions from which its days could be counted"));
    }

    private void wave(
            UUID existing,
            WaveKind kind,
            int part,
            String name,
            UUID session,
            WaveTiming timing,
            boolean thinkingBack) {
        var settings = kind == WaveKind.PULSE ? new WaveSettings(true, 3, 2) : WaveSettings.NOTHING;
        arrange.arrange(
                team,
                survey.questionnaire(),
                existing,
                new WavePlan(kind, part, name, session, timing, settings, thinkingBack));
    }

    private static WaveTiming days(String first, String last) {
        return WaveTiming.days(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Tuple row(String title, String opens, String closes) {
        return tuple(title, opens, closes);
    }

    private UUID wave(UUID cohort, WaveKind kind) {
        return waves.of(cohort).stream()
                .filter(wave -> wave.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String keysDestroyedOn(UUID cohort) {
        return questionnaires.ofCohort(cohort).orElseThrow().keysDestroyedOn().toString();
    }

    private UUID created(String first) {
        return cohort(post(first, "2027-01-31", ""));
    }

    private static UUID cohort(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }

    private Response post(String first, String deadline, String step) {
        return visitors.script(person)
                .contentType("application/json")
                .body(Map.of(
                        "name",
                        "2027",
                        "capacity",
                        18,
                        "deadline",
                        deadline,
                        "pattern",
                        survey.cohort().toString(),
                        "first",
                        first))
                .post("/api/programmes/" + cohorts.slugOf(survey.cohort()) + "/repetitions" + step);
    }
}
