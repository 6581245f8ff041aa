package org.upshift.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Visitors;
import org.upshift.timetable.AddSession;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.RemoveSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;

/** Waves of every kind, on days of their own or counted from the dates of the cohort. */
@QuarkusTest
@ActivateRequestContext
class ArrangeWaveTest {

    @Inject
    ArrangeWave arrange;

    @Inject
    AnswerWave answerWave;

    @Inject
    AddSession addSession;

    @Inject
    ChangeSession changeSession;

    @Inject
    RemoveSession removeSession;

    @Inject
    Waves waves;

    @Inject
    Answers answers;

    @Inject
    Surveys surveys;

    @Inject
    Visitors visitors;

    @Inject
    UsualKeyDate usualKeyDate;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    private Surveys.Survey survey;
    private Actor team;

    @BeforeEach
    void survey() {
        clock.setLondon("2026-03-20T10:00:00");
        survey = surveys.survey();
        team = visitors.actor(surveys.team(survey));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    private UUID arranged(WaveKind kind, int part, UUID session, WaveTiming timing) {
        return arrange.arrange(
                team,
                survey.questionnaire(),
                null,
                new WavePlan(kind, part, "Halfway", session, timing, WaveSettings.NOTHING, false));
    }

    private WaveView view(UUID wave) {
        return waves.of(survey.cohort()).stream()
                .filter(found -> found.id().equals(wave))
                .findFirst()
                .orElseThrow();
    }

    private SessionPlan module(String starts, String ends) {
        return new SessionPlan(
                SessionKind.MODULE,
                null,
                "Topic",
                LocalDateTime.parse(starts),
                LocalDateTime.parse(ends),
                "Here",
                "",
                20);
    }

    @Test
    void datesCountedFromTheCohortFollowItsSessions() {
        UUID first = addSession.add(team, survey.cohort(), module("2026-05-04T09:30:00", "2026-05-04T16:30:00"));
        UUID last = addSession.add(team, survey.cohort(), module("2026-06-01T09:30:00", "2026-06-01T16:30:00"));
        UUID pulse = arranged(WaveKind.PULSE, 0, null, WaveTiming.after(WaveAnchor.START, -14, -1));
        UUID followUp = arranged(WaveKind.FOLLOW_UP, 3, null, WaveTiming.after(WaveAnchor.FINISH, 90, 104));
        UUID feedback = arranged(WaveKind.FEEDBACK, 0, first, WaveTiming.after(WaveAnchor.SESSION, 0, 7));

        assertThat(view(pulse).opens()).isEqualTo("2026-04-20T00:00:00");
        assertThat(view(pulse).closes()).isEqualTo("2026-05-04T00:00:00");
        assertThat(view(pulse).title()).isEqualTo("Pulse: Halfway");
        assertThat(view(followUp).opens()).isEqualTo("2026-08-30T00:00:00");
        assertThat(view(followUp).title()).isEqualTo("Follow-up after 3 months");
        assertThat(view(feedback).opens()).isEqualTo("2026-05-04T16:30:00");
        assertThat(view(feedback).closes()).isEqualTo("2026-05-12T00:00:00");
        assertThat(view(feedback).title()).startsWith("Feedback: Module 1");

        changeSession.change(team, survey.cohort(), first, module("2026-05-11T09:30:00", "2026-05-11T16:30:00"));
        changeSession.change(team, survey.cohort(), last, module("2026-06-08T09:30:00", "2026-06-08T16:30:00"));

        assertThat(view(pulse).opens()).isEqualTo("2026-04-27T00:00:00");
        assertThat(view(followUp).opens()).isEqualTo("2026-09-06T00:00:00");
        assertThat(view(feedback).opens()).isEqualTo("2026-05-11T16:30:00");

        clock.setLondon("2026-05-01T10:00:00");
        changeSession.change(team, survey.cohort(), first, module("2026-05-18T09:30:00", "2026-05-18T16:30:00"));
        assertThat(view(pulse).opens()).as("open, and stays so").isEqualTo("2026-04-27T00:00:00");
        assertThat(view(pulse).closes()).isEqualTo("2026-05-18T00:00:00");

        removeSession.remove(team, survey.cohort(), first);
        assertThat(view(feedback).opens()).as("keeps its dates").isEqualTo("2026-05-18T16:30:00");
        assertThat(entities.createQuery(
                                "select count(*) from HistoryEntry where subjectId = :id and action = 'wave-stayed'",
                                Long.class)
                        .setParameter("id", feedback)
                        .getSingleResult())
                .isOne();
    }

    @Test
    void aWaveThatIsOpenStaysOpenAndMayCloseLater() {
        UUID pulse = arranged(
                WaveKind.PULSE, 0, null, WaveTiming.days(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 27)));

        assertThatThrownBy(() -> change(pulse, LocalDate.of(2026, 3, 21))).hasMessageContaining("open already");
        change(pulse, LocalDate.of(2026, 3, 20));
        assertThat(view(pulse).closes()).isEqualTo("2026-04-05T00:00:00");
        clock.setLondon("2026-04-05T00:00:00");
        assertThatThrownBy(() -> change(pulse, LocalDate.of(2026, 3, 20))).isInstanceOf(RuleViolation.class);
    }

    private void change(UUID wave, LocalDate first) {
        arrange.arrange(
                team,
                survey.questionnaire(),
                wave,
                new WavePlan(
                        WaveKind.PULSE,
                        0,
                        "Halfway",
                        null,
                        WaveTiming.days(first, LocalDate.of(2026, 4, 4)),
                        WaveSettings.NOTHING,
                        false));
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        var days = WaveTiming.days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 14));
        assertThatThrownBy(() -> arranged(WaveKind.FOLLOW_UP, 3, null, WaveTiming.after(WaveAnchor.FINISH, 90, 104)))
                .hasMessageContaining("no sessions yet");
        assertThatThrownBy(() -> arranged(WaveKind.BASELINE, 0, null, days)).hasMessageContaining("already");
        assertThatThrownBy(() -> arranged(WaveKind.RETROSPECTIVE, 0, null, days))
                .hasMessageContaining("pages of the post wave");
        assertThatThrownBy(() -> arranged(WaveKind.FEEDBACK, 0, UUID.randomUUID(), days))
                .hasMessageContaining("Select a session");
        assertThatThrownBy(() -> arranged(
                        WaveKind.PULSE, 0, null, WaveTiming.days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 19))))
                .hasMessageContaining("in the future");
        assertThatThrownBy(() -> WaveTiming.after(WaveAnchor.START, 3, 1)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new WaveSettings(true, 0, 1)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new WaveSettings(true, 7, null)).isInstanceOf(RuleViolation.class);
        var stranger = visitors.actor(visitors.person("Stranger"));
        assertThatThrownBy(() -> arrange.arrange(
                        stranger,
                        survey.questionnaire(),
                        null,
                        new WavePlan(WaveKind.PULSE, 0, "x", null, days, WaveSettings.NOTHING, false)))
                .isInstanceOf(NotFound.class);
        arranged(WaveKind.FOLLOW_UP, 6, null, days);
        assertThatThrownBy(() -> arranged(WaveKind.FOLLOW_UP, 6, null, days)).hasMessageContaining("already");
        assertThat(view(arranged(WaveKind.FOLLOW_UP, 12, null, days)).part()).isEqualTo(12);
        assertThat(view(arranged(WaveKind.PULSE, 0, null, days)).part()).isOne();
        assertThat(view(arranged(WaveKind.PULSE, 0, null, days)).part()).isEqualTo(2);
    }

    @Test
    void whatIsAskedAfterwardsDoesNotOpenBeforeTheFirstSessionAndAnswersStayConnectedUntilThen() {
        addSession.add(team, survey.cohort(), module("2029-05-04T09:30:00", "2029-05-04T16:30:00"));

        assertThatThrownBy(() -> arranged(
                        WaveKind.FOLLOW_UP,
                        3,
                        null,
                        WaveTiming.days(LocalDate.of(2029, 5, 3), LocalDate.of(2029, 5, 20))))
                .hasMessageContaining("cannot open before the first session on 4 May 2029");
        assertThatThrownBy(() -> arranged(WaveKind.FOLLOW_UP, 3, null, WaveTiming.after(WaveAnchor.START, -7, 7)))
                .hasFieldOrPropertyWithValue("field", "opensAfter");
        assertThat(usualKeyDate.of(survey.cohort())).isEqualTo("2030-08-04");
    }

    @Test
    void thinkingBackIsAskedOnThePagesOfThePostWaveAndPairsWithIt() {
        var post = new WavePlan(
                WaveKind.POST,
                0,
                null,
                null,
                WaveTiming.days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 14)),
                WaveSettings.NOTHING,
                true);
        arrange.arrange(team, survey.questionnaire(), survey.post(), post);
        UUID ana = surveys.participant(survey, "Ana Example");
        clock.setLondon("2026-06-02T10:00:00");
        answerWave.answer(
                ana,
                survey.post(),
                UUID.randomUUID().toString(),
                new AnswerSheet(Map.of("think-strategically", "5"), Map.of()),
                new AnswerSheet(Map.of("think-strategically", "2"), Map.of()));
        var back = waves.of(survey.cohort()).stream()
                .filter(wave -> wave.kind() == WaveKind.RETROSPECTIVE)
                .findFirst()
                .orElseThrow();

        assertThat(back.closes()).isEqualTo("2026-06-15T00:00:00");
        assertThat(back.answered()).isEqualTo(1);
        assertThatThrownBy(() -> answerWave.answer(
                        ana, back.id(), UUID.randomUUID().toString(), new AnswerSheet(Map.of(), Map.of())))
                .isInstanceOf(NotFound.class);

        clock.setLondon("2026-06-15T00:00:00");
        var given = answers.of(survey.cohort()).orElseThrow();
        assertThat(given.responses()).hasSize(2);
        assertThat(given.responses().get(0).respondentCode())
                .isEqualTo(given.responses().get(1).respondentCode());
        assertThat(QuarkusTransaction.requiringNew().call(() -> waves.asked(back.id(), WaveKind.RETROSPECTIVE)))
                .extracting(ItemView::code)
                .containsExactlyInAnyOrder("think-strategically", "plan-and-facilitate");
    }
}
