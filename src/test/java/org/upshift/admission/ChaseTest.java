package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.Rivals;
import org.upshift.kernel.HolidayRegion;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.LetterGivenUp;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;
import org.upshift.programme.EligibilityRule;

/** The ladder of reminders, day by day over holidays and changes of the clocks, with a clock that stands still. */
@QuarkusTest
class ChaseTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    ChaseSignOffs chase;

    @Inject
    DecideSignOff decide;

    @Inject
    SeeSignOff see;

    @Inject
    SetSignOffRules rules;

    @Inject
    ReminderRule reminders;

    @Inject
    Event<LetterGivenUp> givenUp;

    @Inject
    Visitors visitors;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Easter
                "ENGLAND_AND_WALES | 2019-04-16 | 2019-04-23 2019-04-26 2019-05-02 | 2019-05-08",
                "SCOTLAND | 2019-04-16 | 2019-04-22 2019-04-25 2019-05-01 | 2019-05-07",
                // Christmas and New Year
                "ENGLAND_AND_WALES | 2020-12-21 | 2020-12-24 2020-12-31 2021-01-07 | 2021-01-12",
                "SCOTLAND | 2020-12-21 | 2020-12-24 2020-12-31 2021-01-08 | 2021-01-13",
                "NORTHERN_IRELAND | 2020-07-08 | 2020-07-14 2020-07-17 2020-07-23 | 2020-07-28",
                // The clocks go forward, and back
                "ENGLAND_AND_WALES | 2019-03-29 | 2019-04-03 2019-04-08 2019-04-12 | 2019-04-17",
                "ENGLAND_AND_WALES | 2019-10-25 | 2019-10-30 2019-11-04 2019-11-08 | 2019-11-13",
            })
    void remindersGoOnWorkingDaysAtHalfPastNine(HolidayRegion nation, LocalDate asked, String days, LocalDate silent) {
        var applicant = sent(nation, asked, "Chased", CohortFixture.address("chased manager"));
        walk(asked, 40);
        assertThat(written(applicant.manager(), ReminderRule.REMINDER))
                .containsExactlyElementsOf(List.of(days.split(" ")).stream()
                        .map(day -> LocalDate.parse(day).atTime(9, 30))
                        .toList());
        assertThat(written(visitors.email(applicant.person()), "sign-off-news")).containsExactly(silent.atTime(9, 30));
    }

    @Test
    void theNationOfTheOrganisationComesBeforeThatOfTheProgramme() {
        var asked = LocalDate.parse("2019-04-16");
        var applicant =
                sent(HolidayRegion.ENGLAND_AND_WALES, asked, "Scottish", CohortFixture.address("scottish manager"));
        QuarkusTransaction.requiringNew().run(() -> {
            var organisation = UUID.randomUUID();
            String name = "Trust " + organisation;
            entities.createNativeQuery("insert into organisation (id, name, name_key, kind, nation, status, entered_at,"
                            + " version) values (:id, :name, :name, 'OTHER', 'SCOTLAND', 'LISTED', now(), 0)")
                    .setParameter("id", organisation)
                    .setParameter("name", name)
                    .executeUpdate();
            entities.createNativeQuery("update person set organisation_id = :organisation where id = :id")
                    .setParameter("organisation", organisation)
                    .setParameter("id", applicant.person())
                    .executeUpdate();
        });
        walk(asked, 10);
        assertThat(written(applicant.manager(), ReminderRule.REMINDER))
                .containsExactly(LocalDateTime.parse("2019-04-22T09:30"), LocalDateTime.parse("2019-04-25T09:30"));
    }

    @Test
    void aDecisionStopsItAtOnce() {
        var asked = LocalDate.parse("2019-04-16");
        var applicant = sent(HolidayRegion.ENGLAND_AND_WALES, asked, "Stops", CohortFixture.address("stops manager"));
        walk(asked, 8);
        assertThat(decide.decide(
                        applicants.secret(applicant),
                        applicants.signOff(applicant),
                        Decision.of(true, "Lee Hartnell", "Director", "")))
                .isTrue();
        walk(LocalDate.parse("2019-04-25"), 30);
        assertThat(written(applicant.manager(), ReminderRule.REMINDER)).hasSize(1);
        assertThat(written(visitors.email(applicant.person()), "sign-off-news")).isEmpty();
    }

    @Test
    void whoHasSaidThatTheyWillAnswerLaterIsLeftInPeaceForAWeek() {
        var asked = LocalDate.parse("2019-06-03");
        var applicant = sent(HolidayRegion.ENGLAND_AND_WALES, asked, "Later", CohortFixture.address("later manager"));
        clock.setLondon("2019-06-05T15:00");
        assertThat(see.see(applicants.secret(applicant), applicants.signOff(applicant)))
                .isTrue();
        walk(LocalDate.parse("2019-06-06"), 12);
        assertThat(written(applicant.manager(), ReminderRule.REMINDER))
                .containsExactly(LocalDateTime.parse("2019-06-12T09:30"), LocalDateTime.parse("2019-06-17T09:30"));
    }

    @Test
    void twoApplicantsOfOneManagerAreOneLetterADay() {
        var asked = LocalDate.parse("2019-06-03");
        String manager = CohortFixture.address("busy manager");
        var first = sent(HolidayRegion.ENGLAND_AND_WALES, asked, "First Report", manager);
        sent(HolidayRegion.ENGLAND_AND_WALES, asked.plusDays(1), "Second Report", manager);
        walk(asked, 9);
        assertThat(written(manager, ReminderRule.REMINDER)).isEmpty();
        assertThat(written(manager, ReminderRule.DIGEST))
                .containsExactly(LocalDateTime.parse("2019-06-06T09:30"), LocalDateTime.parse("2019-06-11T09:30"));
        String body = Mailbox.of(manager).take("2 people ask for your support").text();
        assertThat(body).contains("First Report").contains("Second Report");
        assertThat(body.split("/sign-off/")).hasSize(3);
        assertThat(applicants.words(first)).isEqualTo("Waiting for your line manager");
    }

    @Test
    void twoReplicasAtOnceAndASecondRunOfTheDayWriteOnce() {
        var asked = LocalDate.parse("2019-06-03");
        var applicant = sent(HolidayRegion.ENGLAND_AND_WALES, asked, "Once", CohortFixture.address("once manager"));
        clock.setLondon("2019-06-06T09:30");
        Callable<Boolean> run = () -> {
            chase.run();
            return true;
        };
        Rivals.succeed(List.of(run, run, run, run), RuntimeException.class);
        chase.run();
        clock.setLondon("2019-06-06T15:30");
        chase.run();
        assertThat(written(applicant.manager(), ReminderRule.REMINDER)).hasSize(1);
    }

    @Test
    void aReminderThatComesLateIsLookedAtAgain() {
        var asked = LocalDate.parse("2019-06-03");
        var applicant = sent(HolidayRegion.ENGLAND_AND_WALES, asked, "Queued", CohortFixture.address("queued manager"));
        walk(asked, 4);
        var letter = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select letterId from SignOff where id = :id", UUID.class)
                        .setParameter("id", applicants.signOff(applicant))
                        .getSingleResult());
        assertThat(when(letter, "2019-06-06T11:00")).isEqualTo(LocalDateTime.parse("2019-06-06T11:00"));
        assertThat(when(letter, "2019-06-07T22:00")).isEqualTo(LocalDateTime.parse("2019-06-10T08:00"));
        decide.decide(
                applicants.secret(applicant),
                applicants.signOff(applicant),
                Decision.of(true, "Lee Hartnell", "Director", ""));
        assertThat(when(letter, "2019-06-06T11:00")).isNull();
    }

    @Test
    void whatIsNotAnsweredInTimeIsOverAndCanBeAskedAgain() {
        var asked = LocalDate.parse("2019-06-03");
        var applicant =
                sent(HolidayRegion.ENGLAND_AND_WALES, asked, "Expired", CohortFixture.address("expired manager"));
        clock.setLondon("2019-09-15T03:00");
        chase.run();
        assertThat(applicants.words(applicant))
                .isEqualTo("Your line manager did not answer in time: ask again or name somebody else");
        visitors.as(applicant.person())
                .contentType("application/x-www-form-urlencoded")
                .post("/applications/" + applicant.application() + "/line-manager/request")
                .then()
                .statusCode(303);
        assertThat(applicants.words(applicant)).isEqualTo("Waiting for your line manager");
        assertThat(written(applicant.manager(), "sign-off-asked")).hasSize(2);
    }

    @Test
    void aLetterThatNoServerTakesIsToldAtOnce() {
        var applicant = sent(
                HolidayRegion.ENGLAND_AND_WALES,
                LocalDate.parse("2019-06-03"),
                "Bounced",
                CohortFixture.address("no such manager"));
        QuarkusTransaction.requiringNew().run(() -> {
            var letter = entities.createQuery("select letterId from SignOff where id = :id", UUID.class)
                    .setParameter("id", signOffOf(applicant))
                    .getSingleResult();
            givenUp.fire(new LetterGivenUp(letter, "sign-off-asked"));
        });
        assertThat(applicants.words(applicant))
                .isEqualTo("Our message to your line manager came back: check the address");
        assertThat(written(visitors.email(applicant.person()), "sign-off-news")).hasSize(1);
    }

    private UUID signOffOf(Applicants.Applicant applicant) {
        return entities.createQuery("select signOffId from Application where id = :id", UUID.class)
                .setParameter("id", applicant.application())
                .getSingleResult();
    }

    private Applicants.Applicant sent(HolidayRegion nation, LocalDate asked, String name, String manager) {
        clock.set(LondonTime.instant(asked.atTime(10, 0)));
        var cohort = cohorts.openCohort(3, asked.plusDays(60).atTime(23, 59, 59), EligibilityRule.ANY);
        if (nation != HolidayRegion.ENGLAND_AND_WALES) {
            rules.set(
                    applicants.team(cohort),
                    cohorts.programmeOf(cohort),
                    new SignOffRules("", false, false, false, nation));
        }
        return applicants.sent(cohort, name, manager);
    }

    /** The night and the morning of each day. */
    private void walk(LocalDate from, int days) {
        for (int day = 0; day < days; day++) {
            for (String time : new String[] {"01:30", "09:30"}) {
                clock.setLondon(from.plusDays(day) + "T" + time);
                chase.run();
            }
        }
    }

    private LocalDateTime when(UUID letter, String london) {
        var now = LondonTime.instant(LocalDateTime.parse(london));
        return QuarkusTransaction.requiringNew()
                .call(() -> reminders.when(letter, now).map(LondonTime::local).orElse(null));
    }

    private List<LocalDateTime> written(String recipient, String purpose) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var times = new ArrayList<LocalDateTime>();
            for (var queued : entities.createQuery(
                            "select queuedAt from OutgoingLetter where recipient = :recipient and purpose = :purpose"
                                    + " order by queuedAt",
                            Instant.class)
                    .setParameter("recipient", recipient)
                    .setParameter("purpose", purpose)
                    .getResultList()) {
                times.add(LondonTime.local(queued));
            }
            return times;
        });
    }
}
