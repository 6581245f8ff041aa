package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.upshift.TestClock;
import org.upshift.admission.Applicants.Applicant;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.Rivals;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Mailbox;
import org.upshift.people.Actor;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.ChangeCohort;
import org.upshift.programme.Phase.Step;

/** Places that become free go to those who wait, one offer for each. */
@QuarkusTest
class WaitingListTest {
    /** A hundred with {@code -Dupshift.acceptance-rounds=100}, as src/docs/performance.md says. */
    private static final int ROUNDS = Integer.getInteger("upshift.acceptance-rounds", 10);

    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Crowd crowd;

    @Inject
    Selecting selecting;

    @Inject
    AcceptOffer accept;

    @Inject
    DeclineOffer decline;

    @Inject
    WithdrawApplication withdraw;

    @Inject
    DeferPlace defer;

    @Inject
    NameSubstitute substitute;

    @Inject
    ChangeCohort changeCohort;

    @Inject
    ChangeWaitingList changeList;

    @Inject
    OfferToNextReserve next;

    @Inject
    ExpireOffer expire;

    @Inject
    CloseWaitingList closing;

    @Inject
    AdvanceCohort advance;

    @Inject
    WaitingListQueries queries;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    @AfterEach
    void clockGoesOn() {
        clock.reset();
    }

    @Test
    void ofFiftyWhoAcceptForTwentyPlacesExactlyTwentyHaveOne() {
        var fifty = crowd.unreachable(50);
        for (int round = 0; round < ROUNDS; round++) {
            var cohort = cohorts.openCohort(20);
            var people = crowd.sent(cohort, fifty);
            crowd.offer(cohort, people.subList(0, 20));
            var attempts = people.stream()
                    .<Callable<?>>map(one -> () -> {
                        accept.accept(one.actor(), one.application());
                        return true;
                    })
                    .toList();

            assertThat(Rivals.succeed(attempts, RuleViolation.class)).isEqualTo(20);
            assertThat(enrolments.countParticipants(cohort)).isEqualTo(20);
            assertThat(cohorts.held(cohort)).isEqualTo(20);
        }
    }

    @Test
    void aPlaceThatIsDeclinedGoesToTheFirstOnTheListWithTimeToAnswer() {
        var cohort = cohorts.openCohort(1);
        var people = List.of(
                applicants.sent(cohort, "Cascade Ax"),
                applicants.sent(cohort, "Cascade Bx"),
                applicants.sent(cohort, "Cascade Cx"));
        var team = released(cohort, 1, 2);
        var offered = standing(people, Standing.OFFERED).get(0);
        var first = people.stream()
                .filter(one -> applicants.words(one).equals("Reserve, 1st"))
                .findFirst()
                .orElseThrow();

        decline.decline(offered.actor(), offered.application());

        var letter = Mailbox.of(first.actor().email()).take("You are offered a place");
        assertThat(letter.text()).contains("A place has become free, and you are next on the waiting list.");
        assertThat(applicants.standing(first)).isEqualTo(Standing.OFFERED);
        assertThat(applicants.view(first).offerDeadline().toLocalDate())
                .isEqualTo(LocalDate.now().plusDays(7));
        var second = standing(people, Standing.RESERVE).get(0);
        assertThat(applicants.words(second)).isEqualTo("Reserve, 1st");
        assertThat(freed(cohort)).containsExactly(true);

        changeList.change(team, cohort, LocalDate.now().plusDays(3), 2, false);
        assertThat(applicants.words(second)).isEqualTo("Reserve");
        clock.set(Instant.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS));
        QuarkusTransaction.requiringNew().run(() -> closing.close(cohort));
        assertThat(applicants.standing(second)).isEqualTo(Standing.UNSUCCESSFUL);
        assertThat(Mailbox.of(second.actor().email()).take("Your application ").text())
                .contains("No place became free for you.");
    }

    @ParameterizedTest
    @MethodSource("histories")
    void whateverHappensPlacesAreNeverMoreThanThereAreAndEachFreedPlaceMakesOneOffer(long seed) {
        var random = new Random(seed);
        var cohort = cohorts.openCohort(3);
        var people = crowd.sent(cohort, 12);
        var team = released(cohort, 3, 9);
        var later = crowd.later(cohort, 2);
        var offered = standing(people, Standing.OFFERED);
        act(0, team, cohort, offered.get(0), later);
        act(8, team, cohort, offered.get(0), later);
        act(7, team, cohort, offered.get(1), later);
        assertThat(substitutes(cohort)).isEqualTo(1);
        assertThat(cohorts.held(later)).isEqualTo(1);
        for (int step = 0; step < 50; step++) {
            int action = random.nextInt(13);
            var one = action == 8 || action == 9
                    ? standing(people, Standing.HAS_PLACE).stream().findFirst().orElse(people.get(0))
                    : people.get(random.nextInt(people.size()));
            try {
                act(action, team, cohort, one, later);
            } catch (RuleViolation refused) {
                assertThat(refused.code()).isNotEmpty();
            }
            // Both they and the jobs try: it is one offer all the same
            QuarkusTransaction.requiringNew().call(() -> queries.unused(cohort)).forEach(next::offer);
            assertThatAllIsCounted(cohort);
            assertThatPlacesAreKept(later);
        }
        assertThat(freed(cohort)).isNotEmpty();
    }

    /** The same one each time, and as many new ones as {@code -Dupshift.histories} says; what fails names its seed. */
    static LongStream histories() {
        return LongStream.concat(
                LongStream.of(20261122), new Random().longs(Integer.getInteger("upshift.histories", 1)));
    }

    private void pass(UUID cohort) {
        clock.set(clock.instant().plus(Duration.ofHours(20)));
        var open = QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select id from Offer where cohortId = :cohort and status = OFFERED", UUID.class)
                .setParameter("cohort", cohort)
                .getResultList());
        open.forEach(offer -> QuarkusTransaction.requiringNew().run(() -> expire.expire(offer)));
    }

    private void act(int action, Actor team, UUID cohort, Applicant one, UUID later) {
        switch (action) {
            case 0, 1 -> accept.accept(one.actor(), one.application());
            case 2, 3, 4 -> decline.decline(one.actor(), one.application());
            case 5, 6 ->
                withdraw.withdraw(
                        one.actor(), one.application(), new WithdrawApplication.Why(WithdrawalReason.WORK, ""));
            case 7 ->
                defer.defer(
                        team, cohort, one.application(), later, LocalDate.now().plusDays(20), "");
            case 8, 9 ->
                substitute.name(
                        one.actor(),
                        one.application(),
                        "Colleague",
                        CohortFixture.address("colleague"),
                        new WithdrawApplication.Why(WithdrawalReason.WORK, ""));
            case 10, 11 -> pass(cohort);
            default ->
                changeCohort.change(
                        team,
                        cohort,
                        "Spring",
                        crowd.capacity(cohort) + 1,
                        LocalDate.now().plusDays(60));
        }
    }

    private void assertThatAllIsCounted(UUID cohort) {
        QuarkusTransaction.requiringNew().run(() -> {
            long offers = count("select count(*) from Offer where cohortId = :cohort and status = OFFERED", cohort);
            long places = enrolments.countParticipants(cohort);
            long held = count("select held from Cohort where id = :cohort", cohort);
            assertThat(held).isEqualTo(offers + places).isLessThanOrEqualTo(crowd.capacity(cohort));
            long waiting = queries.reserves(cohort).size();
            assertThat(queries.unused(cohort).isEmpty() || waiting == 0)
                    .as("no place is left free beside somebody who waits")
                    .isTrue();
            long fromList = count(
                    "select count(*) from FreedPlace where cohortId = :cohort and nextOfferId is not null", cohort);
            long all = count("select count(*) from Offer where cohortId = :cohort", cohort);
            assertThat(all)
                    .as("offers are the three released, one for each freed place, and one for each colleague")
                    .isEqualTo(3 + fromList + substitutes(cohort));
        });
    }

    private void assertThatPlacesAreKept(UUID later) {
        QuarkusTransaction.requiringNew().run(() -> {
            long kept = count("select count(*) from Offer where cohortId = :cohort and status = OFFERED", later);
            assertThat(count("select held from Cohort where id = :cohort", later))
                    .isEqualTo(kept)
                    .isLessThanOrEqualTo(2);
        });
    }

    private long substitutes(UUID cohort) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> count(
                        "select count(*) from KeptPlace k join Application a on a.id = k.applicationId"
                                + " where a.cohortId = :cohort and k.kind = SUBSTITUTE",
                        cohort));
    }

    private long count(String query, UUID cohort) {
        return ((Number) entities.createQuery(query, Object.class)
                        .setParameter("cohort", cohort)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void whatSomebodyNeedsIsForTheTeamAloneAndTheirsToChange() {
        var cohort = cohorts.openCohort(2);
        var guest = applicants.offered(cohort, "Guest Needs");
        String path = "/applications/" + guest.application();
        visitors.as(guest.person())
                .formParam("access", "x".repeat(1001))
                .formParam("dietary", "Vegan")
                .post(path + "/offer/acceptance")
                .then()
                .statusCode(422)
                .body(containsString("must be 1,000 characters or fewer"), containsString("Vegan"));
        visitors.as(guest.person())
                .formParam("access", "A step-free room")
                .formParam("dietary", "Vegan")
                .post(path + "/offer/acceptance")
                .then()
                .statusCode(303);
        var team = applicants.team(cohort);
        visitors.as(team.id())
                .get("/cohorts/" + cohort + "/needs")
                .then()
                .statusCode(200)
                .body(containsString("A step-free room"), containsString("Guest Needs"));
        visitors.as(team.id())
                .get("/cohorts/" + cohort + "/applications/" + guest.application())
                .then()
                .body(not(containsString("A step-free room")));
        visitors.script(team.id())
                .get("/api/cohorts/" + cohort + "/needs")
                .then()
                .body("items[0].dietaryNeeds", equalTo("Vegan"));
        visitors.as(guest.person())
                .get(path + "/needs")
                .then()
                .statusCode(200)
                .body(containsString("A step-free room"));
        visitors.as(guest.person())
                .get("/cohorts/" + cohort + "/my-needs")
                .then()
                .statusCode(303)
                .header("Location", containsString(path + "/needs"));
        visitors.script(guest.person())
                .contentType(ContentType.JSON)
                .body(Map.of("access", "", "dietary", "Halal"))
                .put("/api" + path + "/needs")
                .then()
                .statusCode(204);
        visitors.script(guest.person())
                .get("/api" + path + "/needs")
                .then()
                .statusCode(200)
                .body("access", equalTo(""), "dietary", equalTo("Halal"));
        visitors.script(team.id()).get("/api" + path + "/needs").then().statusCode(404);
        visitors.as(guest.person())
                .get("/account/my-data/sections/needs")
                .then()
                .body(containsString("Halal"), not(containsString("step-free")));
        var other = applicants.sent(cohort, "Other Needs");
        assertThat(visitors.as(other.person()).get(path + "/needs").statusCode())
                .isEqualTo(404);
        visitors.as(other.person())
                .formParam("access", "A chair")
                .post("/applications/" + other.application() + "/needs")
                .then()
                .statusCode(422)
                .body(containsString("Only somebody with a place"));
        withdraw.withdraw(guest.actor(), guest.application(), new WithdrawApplication.Why(WithdrawalReason.WORK, ""));
        visitors.as(team.id()).get("/cohorts/" + cohort + "/needs").then().body(not(containsString("Halal")));
    }

    @Test
    void allThatIsWrongWithThePlanOfAReleaseOrAnOutcomeSetByHandIsSaidAtOnce() {
        var cohort = cohorts.openCohort(1);
        var applicant = crowd.sent(cohort, 1).get(0);
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.begin(team, cohort);
        String selection = "/cohorts/" + cohort + "/selection";
        visitors.as(team.id())
                .formParam("deadline", LocalDate.now().plusDays(9).toString())
                .formParam("listUntil", LocalDate.now().plusDays(8).toString())
                .formParam("daysToAnswer", "-1")
                .post(selection + "/release/plan")
                .then()
                .statusCode(422)
                .body(
                        containsString("The waiting list must not close before the last day to answer"),
                        containsString("Enter how many days people have to answer as a whole number from 1 to 60"));
        visitors.as(team.id())
                .formParam("daysToAnswer", "7")
                .post(selection + "/release/plan")
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter the last day to answer"),
                        containsString("Enter the last day of the waiting list"));
        visitors.as(team.id())
                .formParam("why", "")
                .post(selection + "/applications/" + applicant.application())
                .then()
                .statusCode(422)
                .body(containsString("Choose an outcome"), containsString("Say why you set it by hand"));
    }

    @Test
    void theTeamChangesHowTheListGoesOn() {
        var cohort = cohorts.openCohort(1);
        crowd.sent(cohort, 2);
        var team = released(cohort, 1, 1);
        String path = "/cohorts/" + cohort + "/selection/waiting-list";
        visitors.as(team.id()).get(path).then().statusCode(200).body(containsString("1 applicant waits"));
        visitors.as(team.id())
                .formParam("listUntil", "tomorrow")
                .formParam("daysToAnswer", "3")
                .post(path)
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter the last day of the waiting list as a real date"),
                        containsString("value=\"tomorrow\""));
        visitors.as(team.id())
                .formParam("listUntil", LocalDate.now().plusDays(9).toString())
                .formParam("daysToAnswer", "3")
                .post(path)
                .then()
                .statusCode(303);
        visitors.script(team.id())
                .get("/api" + path)
                .then()
                .body("daysToAnswer", equalTo(3))
                .body("tellsRank", equalTo(false))
                .body("people", equalTo(1));
        var none = cohorts.openCohort(1);
        assertThatThrownBy(() -> changeList.change(applicants.team(none), none, LocalDate.now(), 3, true))
                .isInstanceOf(RuleViolation.class);
    }

    private Actor released(UUID cohort, int places, int reserves) {
        var team = applicants.team(cohort);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        selecting.prepared(team, cohort, places, reserves, false);
        selecting.release(team, cohort);
        return team;
    }

    private List<Applicant> standing(List<Applicant> people, Standing standing) {
        return people.stream()
                .filter(one -> applicants.standing(one) == standing)
                .toList();
    }

    /** For each freed place whether it has led to an offer. */
    private List<Boolean> freed(UUID cohort) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new ArrayList<>(
                        entities.createQuery("from FreedPlace where cohortId = :cohort", FreedPlace.class)
                                .setParameter("cohort", cohort)
                                .getResultStream()
                                .map(FreedPlace::isUsed)
                                .toList()));
    }
}
