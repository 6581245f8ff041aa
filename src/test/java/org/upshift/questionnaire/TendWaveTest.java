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
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.Rivals;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Visitors;

/** A wave that asks and reminds by itself: whom, when, and how often at most. */
@QuarkusTest
@ActivateRequestContext
class TendWaveTest {

    @Inject
    TendWave tend;

    @Inject
    OpenSealedAnswers opening;

    @Inject
    ArrangeWave arrange;

    @Inject
    AnswerWave answerWave;

    @Inject
    AnsweringLinks links;

    @Inject
    StopReminders stop;

    @Inject
    RemindMissing remindMissing;

    @Inject
    PairingKeys keys;

    @Inject
    Surveys surveys;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    private Surveys.Survey survey;
    private Actor team;
    private UUID ana;
    private UUID ben;
    private UUID wave;

    /** Opens on Monday 1 June 2026 until the end of June; a reminder every 7 days, at most 2. */
    @BeforeEach
    void planned() {
        survey = surveys.survey();
        team = visitors.actor(surveys.team(survey));
        ana = surveys.participant(survey, "Ana Example");
        ben = surveys.participant(survey, "Ben Example");
        clock.setLondon("2026-05-01T10:00:00");
        wave = arrange.arrange(
                team,
                survey.questionnaire(),
                null,
                new WavePlan(
                        WaveKind.FOLLOW_UP,
                        3,
                        null,
                        null,
                        WaveTiming.days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)),
                        new WaveSettings(true, 7, 2),
                        false));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    private void at(String london) {
        clock.setLondon(london);
        tend.run(wave);
    }

    private long letters(String purpose, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from OutgoingLetter where purpose = :purpose and recipient = :to", Long.class)
                .setParameter("purpose", purpose)
                .setParameter("to", visitors.email(person))
                .getSingleResult());
    }

    private long reminders(UUID person) {
        return letters("wave-reminder", person);
    }

    @Test
    void openingAsksEverybodyWithAPlaceAndLaterWhoeverJoinsEachOnce() {
        at("2026-05-31T23:59:59");
        assertThat(letters("wave-invitation", ana)).isZero();

        at("2026-06-01T00:00:00");
        at("2026-06-01T01:00:00");
        UUID late = surveys.participant(survey, "Late Example");
        at("2026-06-02T01:00:00");
        at("2026-06-02T02:00:00");

        assertThat(letters("wave-invitation", ana)).isOne();
        assertThat(letters("wave-invitation", ben)).isOne();
        assertThat(letters("wave-invitation", late)).isOne();
    }

    @Test
    void remindersGoOnlyToThoseWhoHaveNotAnsweredAsOftenAsSetAndAtNoUnlikelyHour() {
        at("2026-06-01T09:00:00");
        at("2026-06-05T10:00:00");
        assertThat(reminders(ana)).isZero();
        at("2026-06-08T08:59:59");
        assertThat(reminders(ana)).as("too early in the morning").isZero();
        at("2026-06-08T17:00:00");
        assertThat(reminders(ana)).as("too late").isZero();

        at("2026-06-08T09:00:00");
        at("2026-06-08T10:00:00");
        assertThat(reminders(ana)).isOne();
        assertThat(reminders(ben)).isOne();

        clock.setLondon("2026-06-10T10:00:00");
        answerWave.answer(
                ana, wave, UUID.randomUUID().toString(), new AnswerSheet(Map.of("think-strategically", "4"), Map.of()));
        at("2026-06-13T10:00:00");
        at("2026-06-15T10:00:00");
        at("2026-06-29T10:00:00");

        assertThat(reminders(ana)).as("answered").isLessThanOrEqualTo(1);
        assertThat(reminders(ben)).as("at most two").isEqualTo(2);
    }

    @Test
    void aReminderThatStillWaitsToLeaveIsTakenBackByTheAnswer() {
        at("2026-06-01T09:00:00");
        clock.setLondon("2026-06-08T08:00:00");

        QuarkusTransaction.requiringNew().run(() -> {
            remindMissing.remind(team, wave);
            answerWave.answer(
                    ana,
                    wave,
                    UUID.randomUUID().toString(),
                    new AnswerSheet(Map.of("think-strategically", "4"), Map.of()));
        });

        assertThat(reminders(ana)).isZero();
        assertThat(reminders(ben)).isOne();
    }

    @Test
    void aWeekendIsWaitedFor() {
        at("2026-06-06T10:00:00");
        assertThat(letters("wave-invitation", ana)).isOne();
        at("2026-06-13T10:00:00");
        assertThat(reminders(ana)).isZero();
        at("2026-06-15T09:00:00");
        assertThat(reminders(ana)).isOne();
        assertThat(TendWave.isOfficeTime(LocalDateTime.parse("2026-06-14T12:00:00")))
                .isFalse();
    }

    @Test
    void whoeverHasStoppedThemGetsNoneNotEvenByHand() {
        at("2026-06-01T09:00:00");
        String link = QuarkusTransaction.requiringNew()
                .call(() -> keys.of(survey.questionnaire()).linkSecret(ana).value());
        assertThat(links.holder(link).orElseThrow().person()).isEqualTo(ana);
        stop.stop(link, true);

        at("2026-06-08T09:00:00");
        assertThat(reminders(ana)).isZero();
        assertThat(reminders(ben)).isOne();

        clock.setLondon("2026-06-09T09:00:00");
        remindMissing.remind(team, wave);
        assertThat(reminders(ana)).isZero();
        assertThat(reminders(ben)).isEqualTo(2);
        clock.setLondon("2026-06-10T09:00:00");
        assertThatThrownBy(() -> remindMissing.remind(team, wave))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("as often as set");
    }

    @Test
    void manyAtOnceSendEachLetterOnce() {
        clock.setLondon("2026-06-01T09:00:00");
        tendTogether();
        assertThat(letters("wave-invitation", ana)).isOne();
        clock.setLondon("2026-06-08T09:00:00");
        tendTogether();

        assertThat(reminders(ana)).isOne();
        assertThat(reminders(ben)).isOne();
    }

    private void tendTogether() {
        var rivals = IntStream.range(0, 4)
                .mapToObj(i -> (Callable<Boolean>) () -> tend.run(wave) != null)
                .toList();
        assertThat(Rivals.succeed(rivals, IllegalStateException.class)).isEqualTo(4);
    }

    @Test
    void nothingHappensAfterClosingAndNothingTellsHowOftenSomebodyWasReminded() {
        at("2026-06-01T09:00:00");
        at("2026-06-08T09:00:00");
        clock.setLondon("2026-06-10T10:00:00");
        answerWave.answer(
                ana, wave, UUID.randomUUID().toString(), new AnswerSheet(Map.of("think-strategically", "4"), Map.of()));

        at("2026-07-01T10:00:00");
        opening.run(wave);

        assertThat(reminders(ben)).isOne();
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                                "select count(*) from Invitation where waveId = :wave"
                                        + " and (reminders > 0 or remindedOn is not null or invitedOn is not null)",
                                Long.class)
                        .setParameter("wave", wave)
                        .getSingleResult()))
                .isZero();
    }
}
