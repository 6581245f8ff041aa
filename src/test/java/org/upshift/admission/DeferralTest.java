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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.admission.Applicants.Applicant;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase.Step;

/** A place that somebody takes up later, or leaves to a colleague. */
@QuarkusTest
class DeferralTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    Crowd crowd;

    @Inject
    AcceptOffer accept;

    @Inject
    SendApplication send;

    @Inject
    SaveAnswers save;

    @Inject
    DecideSignOff decide;

    @Inject
    DeferPlace defer;

    @Inject
    ExpireOffer expire;

    @Inject
    AdvanceCohort advance;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    EntityManager entities;

    @Inject
    Visitors visitors;

    @Inject
    TestClock clock;

    @AfterEach
    void clockGoesOn() {
        clock.reset();
    }

    @Test
    void aPlaceIsDeferredAndConfirmedWithARenewedSignOff() {
        var cohort = cohorts.openCohort(1);
        var later = crowd.later(cohort, 1);
        var guest = withPlace(cohort, "Later Guest");
        String mine = "/applications/" + guest.application() + "/deferral";
        visitors.as(guest.person()).get(mine).then().statusCode(200).body(containsString("Take part in a later"));
        visitors.as(guest.person()).post(mine).then().statusCode(422).body(containsString("Say why"));
        visitors.as(guest.person())
                .formParam("reason", "A new child")
                .post(mine)
                .then()
                .statusCode(303);
        visitors.as(guest.person())
                .formParam("reason", "Again")
                .post(mine)
                .then()
                .statusCode(422)
                .body(containsString("This is asked already"));
        assertThat(cohorts.held(cohort)).isEqualTo(1);

        var team = applicants.team(cohort).id();
        visitors.as(team).get("/cohorts/" + cohort).then().body(containsString("Deferrals to decide"));
        visitors.as(team)
                .get("/cohorts/" + cohort + "/deferrals")
                .then()
                .statusCode(200)
                .body(containsString("A new child"));
        String path = "/cohorts/" + cohort + "/applications/" + guest.application() + "/deferral";
        visitors.as(team).get(path).then().statusCode(200).body(containsString("1 of 1 places free"));
        visitors.as(team)
                .formParam("cohort", later)
                .formParam("deadline", "soon")
                .formParam("answer", "Congratulations")
                .post(path)
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter the last day to confirm as a real date"),
                        containsString("Congratulations"));
        String day = LocalDate.now().plusDays(40).toString();
        visitors.as(team)
                .formParam("cohort", later)
                .formParam("deadline", day)
                .formParam("answer", "Congratulations")
                .post(path + "/letter")
                .then()
                .statusCode(200)
                .body(containsString("Your place is deferred to"), containsString("Defer the place and send"));
        visitors.as(team)
                .formParam("cohort", later)
                .formParam("deadline", day)
                .formParam("answer", "Congratulations")
                .post(path)
                .then()
                .statusCode(303);

        assertThat(applicants.standing(guest)).isEqualTo(Standing.DEFERRED);
        assertThat(applicants.words(guest)).isEqualTo("Deferred to a later cohort");
        assertThat(cohorts.held(cohort)).isZero();
        assertThat(cohorts.held(later)).isEqualTo(1);
        assertThat(enrolments.isParticipant(guest.person(), cohort)).isFalse();
        assertThat(Mailbox.of(guest.actor().email())
                        .take("Your place is deferred")
                        .text())
                .contains("Congratulations", "is kept for you until");
        Mailbox.of(guest.manager()).take("Later Guest takes part later");

        var there = new Applicant(guest.actor(), successor(guest), later, guest.manager());
        visitors.as(guest.person())
                .get("/applications/" + there.application())
                .then()
                .statusCode(200)
                .body(
                        containsString("is kept for you until"),
                        containsString("Draft – send it by "
                                + LondonTime.dateTime(LocalDate.parse(day).atTime(23, 59, 59))),
                        not(containsString("Incomplete")));
        assertRefused("application-not-sent", there);
        send.send(there.actor(), there.application(), true);
        assertRefused("sign-off-missing", there);
        support(there);
        accept.accept(there.actor(), there.application());
        assertThat(enrolments.isParticipant(guest.person(), later)).isTrue();
        assertThat(cohorts.held(later)).isEqualTo(1);
        visitors.as(team).get("/cohorts/" + cohort + "/deferrals").then().body(containsString("confirmed"));
        visitors.as(guest.person())
                .get("/account/my-data/sections/deferrals")
                .then()
                .body(containsString("A new child"));
    }

    @Test
    void whatIsNotConfirmedLapsesAndFullCohortsTakeNobody() {
        var cohort = cohorts.openCohort(2);
        var later = crowd.later(cohort, 1);
        var team = applicants.team(cohort);
        var guest = applicants.offered(cohort, "Lapses");
        var other = withPlace(cohort, "No Room");
        var lastDay = LocalDate.now().plusDays(10);
        visitors.script(guest.person())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Too busy"))
                .post("/api/applications/" + guest.application() + "/deferral")
                .then()
                .statusCode(204);
        visitors.script(team.id())
                .contentType(ContentType.JSON)
                .body(Map.of("cohort", later, "deadline", lastDay.toString()))
                .post("/api/applications/" + guest.application() + "/deferral/letter")
                .then()
                .statusCode(200)
                .body("recipient", equalTo(guest.actor().email()))
                .body("subject", containsString("Your place is deferred to"));
        visitors.script(team.id())
                .contentType(ContentType.JSON)
                .body(Map.of("cohort", later, "deadline", lastDay.toString()))
                .post("/api/applications/" + guest.application() + "/deferral/agreement")
                .then()
                .statusCode(204);
        assertThatThrownBy(() -> defer.defer(team, cohort, other.application(), later, lastDay, ""))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("No place is free");
        assertThat(cohorts.held(cohort)).isEqualTo(1);
        assertThat(applicants.standing(other)).isEqualTo(Standing.HAS_PLACE);
        visitors.script(other.person())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Ill"))
                .post("/api/applications/" + other.application() + "/deferral")
                .then()
                .statusCode(204);
        visitors.script(team.id())
                .contentType(ContentType.JSON)
                .body(Map.of("answer", "There is no room"))
                .post("/api/applications/" + other.application() + "/deferral/refusal")
                .then()
                .statusCode(204);
        assertThat(Mailbox.of(other.actor().email())
                        .take("Your place cannot be deferred")
                        .text())
                .contains("There is no room");
        var there = successor(guest);
        visitors.script(guest.person())
                .get("/api/applications/" + there + "/deferral")
                .then()
                .body("kept.kind", equalTo("DEFERRAL"))
                .body("kept.offer", equalTo("OFFERED"));
        clock.set(Instant.now().plus(Duration.ofDays(12)));
        QuarkusTransaction.requiringNew()
                .run(() -> expire.expire(entities.find(Application.class, there).getOfferId()));
        assertThat(cohorts.held(later)).isZero();
    }

    @Test
    void aColleagueTakesThePlaceAfterTheDeadlineWithTheirOwnSignOff() {
        var cohort = cohorts.openCohort(1);
        var giver = withPlace(cohort, "Ann Giver");
        advance.advance(applicants.team(cohort), cohort, Step.CLOSE_APPLICATIONS);
        String path = "/applications/" + giver.application() + "/substitute";
        visitors.as(giver.person()).get(path).then().statusCode(200).body(containsString("Let a colleague take"));
        String address = CohortFixture.address("colleague");
        visitors.as(giver.person())
                .formParam("name", "Col League")
                .formParam("email", giver.actor().email())
                .formParam("reason", "WORK")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Nobody with this address"), containsString("Col League"));
        assertThat(applicants.standing(giver)).isEqualTo(Standing.HAS_PLACE);
        visitors.script(giver.person())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Col League", "email", address, "reason", "WORK"))
                .post("/api" + path)
                .then()
                .statusCode(204);
        assertThat(applicants.standing(giver)).isEqualTo(Standing.WITHDRAWN);
        assertThat(cohorts.held(cohort)).isEqualTo(1);
        assertThat(enrolments.countParticipants(cohort)).isZero();
        assertThat(Mailbox.of(address)
                        .take("Ann Giver suggests that you take their place")
                        .text())
                .contains("Dear Col League");

        var application = successor(giver);
        var person = QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Application.class, application).getApplicantId());
        var colleague =
                new Applicant(visitors.actor(person), application, cohort, CohortFixture.address("their manager"));
        save.save(
                colleague.actor(),
                application,
                new Answers(
                        "Col League",
                        "Marlbridge Borough Council",
                        "Analyst",
                        applicants.criteria(cohort),
                        "I plan to lead one.",
                        "Kim Boss",
                        colleague.manager()));
        send.send(colleague.actor(), application, true);
        assertRefused("sign-off-missing", colleague);
        support(colleague);
        visitors.as(person)
                .post("/applications/" + application + "/offer/acceptance")
                .then()
                .statusCode(303);
        assertThat(enrolments.isParticipant(person, cohort)).isTrue();
        assertThat(cohorts.held(cohort)).isEqualTo(1);
    }

    private Applicant withPlace(UUID cohort, String name) {
        var guest = applicants.offered(cohort, name);
        accept.accept(guest.actor(), guest.application());
        return guest;
    }

    private UUID successor(Applicant one) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select applicationId from KeptPlace where fromApplicationId = :id", UUID.class)
                .setParameter("id", one.application())
                .getSingleResult());
    }

    private void assertRefused(String code, Applicant one) {
        assertThatThrownBy(() -> accept.accept(one.actor(), one.application()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private void support(Applicant one) {
        assertThat(decide.decide(
                        applicants.secret(one), applicants.signOff(one), Decision.of(true, "Kim Boss", "Head", "")))
                .isTrue();
    }
}
