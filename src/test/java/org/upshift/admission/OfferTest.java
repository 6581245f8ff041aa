package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upshift.admission.Applicants.Applicant;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.Rivals;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Mailbox;
import org.upshift.people.Actor;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class OfferTest {
    private static final LocalDate LAST_DAY = LocalDate.now().plusDays(5);

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    TimetableFixture timetable;

    @Inject
    MakeOffer makeOffer;

    @Inject
    WithdrawOffer withdrawOffer;

    @Inject
    AcceptOffer accept;

    @Inject
    DeclineOffer decline;

    @Inject
    WithdrawApplication withdraw;

    @Inject
    TurnDownApplication turnDown;

    @Inject
    ApplicationList list;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    EntityManager entities;

    @Test
    void ofTwentyOffersForTheLastPlaceExactlyOneIsMade() {
        var cohort = cohorts.openCohort(1);
        var team = applicants.team(cohort);
        var attempts = IntStream.range(0, 20)
                .mapToObj(number -> applicants.sent(cohort, "Rival " + (char) ('A' + number) + "x"))
                .<Callable<?>>map(rival -> () -> offer(team, rival))
                .toList();

        assertThat(Rivals.succeed(attempts, RuleViolation.class)).isEqualTo(1);
        assertThat(cohorts.held(cohort)).isEqualTo(1);
        assertThat(openOffers(cohort)).isEqualTo(1);
    }

    @Test
    void anOfferIsAcceptedOnceHoweverOftenOneClicks() {
        var cohort = cohorts.openCohort(2);
        var applicant = applicants.offered(cohort, "Keen");
        Callable<Boolean> click = () -> {
            accept.accept(applicant.actor(), applicant.application());
            return true;
        };

        assertThat(Rivals.succeed(IntStream.range(0, 20).mapToObj(i -> click).toList(), RuleViolation.class))
                .isEqualTo(20);
        assertThat(cohorts.held(cohort)).isEqualTo(1);
        assertThat(enrolments.countParticipants(cohort)).isEqualTo(1);
    }

    @Test
    void anOfferIsToBeAnsweredBeforeTheFirstModule() {
        var cohort = cohorts.openCohort(2);
        timetable.event(cohort, "Open day", LAST_DAY + "T10:00", LAST_DAY + "T11:00");
        timetable.module(cohort, "First day", LAST_DAY.plusDays(3).toString());
        var team = applicants.team(cohort);
        var waiting = applicants.sent(cohort, "Waiting");

        assertThatThrownBy(() -> makeOffer.offer(team, cohort, waiting.application(), LAST_DAY.plusDays(3), true))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("The last day to answer must be before the first session, on "
                        + LondonTime.date(LAST_DAY.plusDays(3)));
        makeOffer.offer(team, cohort, waiting.application(), LAST_DAY.plusDays(2), true);
    }

    @Test
    void whoComesIntoACohortThatIsOnMayAnswerAfterItsFirstModule() {
        var cohort = cohorts.openCohort(2);
        timetable.module(cohort, "First day", LAST_DAY.minusDays(20).toString());
        var late = applicants.sent(cohort, "Late");

        makeOffer.offer(applicants.team(cohort), cohort, late.application(), LAST_DAY, true);

        assertThat(applicants.standing(late)).isEqualTo(Standing.OFFERED);
    }

    @Test
    void withoutSignOffAnOfferNeedsTheTick() {
        var cohort = cohorts.openCohort(1);
        var waiting = applicants.sent(cohort, "Waiting");
        var team = applicants.team(cohort);

        assertThatThrownBy(() -> makeOffer.offer(team, cohort, waiting.application(), LAST_DAY, false))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo("sign-off-missing"));
        makeOffer.offer(team, cohort, waiting.application(), LAST_DAY, true);
        assertThat(applicants.view(waiting).withoutSignOff()).isTrue();
        assertThatThrownBy(() -> turnDown.turnDown(team, cohort, waiting.application()))
                .isInstanceOf(RuleViolation.class);
        withdrawOffer.withdraw(team, cohort, waiting.application());
        assertThat(applicants.standing(waiting)).isEqualTo(Standing.WAITING_FOR_MANAGER);
        turnDown.turnDown(team, cohort, waiting.application());
        assertThat(applicants.words(waiting)).isEqualTo("Unsuccessful");
        Mailbox.of(waiting.actor().email()).take("The offer of a place has been withdrawn");
    }

    @Test
    void whateverHappensThePlacesHeldAreOpenOffersAndParticipants() {
        var random = new Random(7);
        var cohort = cohorts.openCohort(2);
        var team = applicants.team(cohort);
        var rivals = IntStream.range(0, 5)
                .mapToObj(number -> applicants.sent(cohort, "Random " + (char) ('A' + number) + "x"))
                .toList();
        for (int step = 0; step < 60; step++) {
            var rival = rivals.get(random.nextInt(rivals.size()));
            try {
                act(random.nextInt(10), team, rival);
            } catch (RuleViolation refused) {
                assertThat(refused.code()).isNotEmpty();
            }
            assertThat((long) cohorts.held(cohort))
                    .isEqualTo(openOffers(cohort) + enrolments.countParticipants(cohort))
                    .isBetween(0L, 2L);
            assertThatFiltersAgree(cohort);
        }
    }

    private void act(int action, Actor team, Applicant rival) {
        switch (action) {
            case 0, 1, 2, 3 -> offer(team, rival);
            case 4, 5 -> accept.accept(rival.actor(), rival.application());
            case 6, 7 -> decline.decline(rival.actor(), rival.application());
            case 8 -> withdrawOffer.withdraw(team, rival.cohort(), rival.application());
            default ->
                withdraw.withdraw(
                        rival.actor(), rival.application(), new WithdrawApplication.Why(WithdrawalReason.WORK, ""));
        }
    }

    private boolean offer(Actor team, Applicant rival) {
        makeOffer.offer(team, rival.cohort(), rival.application(), LAST_DAY, true);
        return true;
    }

    /** The list's filter, which the database computes, and the standing of each row are one truth. */
    private void assertThatFiltersAgree(UUID cohort) {
        for (var standing : Standing.FILTERS) {
            var rows = list.list(cohort, wanted(standing, ""), 1, 50);
            assertThat(rows.items()).allMatch(line -> line.row().standing() == standing);
        }
        long listed = Standing.FILTERS.stream()
                .mapToLong(standing ->
                        list.list(cohort, wanted(standing, "random"), 1, 50).total())
                .sum();
        assertThat(listed).isEqualTo(5);
    }

    private static ApplicationList.Wanted wanted(Standing standing, String search) {
        return new ApplicationList.Wanted(standing, "", false, false, search, false);
    }

    private long openOffers(UUID cohort) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from Offer where cohortId = :cohort and status = OFFERED", Long.class)
                .setParameter("cohort", cohort)
                .getSingleResult());
    }

    @Test
    void allStandingsThatDoNotDependOnTheCohortCanBeFilteredBy() {
        assertThat(Arrays.stream(Standing.values()).filter(standing -> !Standing.FILTERS.contains(standing)))
                .containsExactly(Standing.NOT_SENT, Standing.NOT_DECIDED, Standing.CANCELLED);
    }
}
