package org.upshift.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.questionnaire.Surveys;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class HomePagesTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TakePlace takePlace;

    @Inject
    TimetableFixture timetable;

    @Inject
    Statements statements;

    @Inject
    Surveys surveys;

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        visitors.anyone().get("/home").then().statusCode(303).header("Location", endsWith("/sign-in?next=%2Fhome"));
    }

    @Test
    void whoIsNewIsAskedForANameFirst() {
        UUID newcomer = visitors.newcomer();
        visitors.as(newcomer)
                .get("/home")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/details?next=%2Fhome"));
    }

    @Test
    void whoHasNothingYetIsShownTheProgrammes() {
        visitors.as(visitors.person("Ana Fresh"))
                .get("/home")
                .then()
                .statusCode(200)
                .body(containsString("There is nothing here for you yet"))
                .body(not(containsString("To do now")));
    }

    @Test
    void applicationsPlacesAndWorkAreThereAndNobodyElses() {
        UUID cohort = cohorts.openCohort(5);
        UUID ana = visitors.person("Ana Busy", Role.FACILITATOR, cohort);
        visitors.as(ana).post("/cohorts/" + cohort + "/apply").then().statusCode(303);
        take(cohort, ana);
        String page = visitors.as(ana).get("/home").asString();
        assertThat(page)
                .contains("Your applications", "Draft – send it by", "Your programmes", "Cohorts you work on")
                .contains("/cohorts/" + cohort + "/my-sessions");

        assertThat(visitors.as(visitors.person("Bo Other")).get("/home").asString())
                .doesNotContain(cohort.toString());
    }

    @Test
    void whoHasAPlaceIsRemindedToBookUntilAllIsBooked() {
        UUID cohort = cohorts.openCohort(5);
        UUID ana = visitors.person("Ana Booker");
        take(cohort, ana);
        assertThat(visitors.as(ana).get("/home").asString()).doesNotContain("Book your sessions");
        timetable.module(cohort, "Past", java.time.LocalDate.now().minusDays(3).toString());
        UUID module = timetable.module(
                cohort, "Day", java.time.LocalDate.now().plusDays(3).toString());
        assertThat(visitors.as(ana).get("/home").asString())
                .contains("To do now", "Book your sessions", "1 session not booked");
        visitors.as(ana)
                .contentType("application/x-www-form-urlencoded")
                .post("/cohorts/" + cohort + "/my-sessions/" + module + "/booking")
                .then()
                .statusCode(303);
        assertThat(visitors.as(ana).get("/home").asString()).doesNotContain("Book your sessions");
    }

    @Test
    void aQuestionnaireThatIsStillToComeIsAnnounced() {
        clock.setLondon(Surveys.WHILE_OPEN);
        UUID ana = surveys.participant(surveys.survey(), "Ana Later");
        assertThat(visitors.as(ana).get("/home").asString())
                .contains("After the programme: the questionnaire opens on 2 November 2026")
                .doesNotContain("Baseline: the questionnaire opens");
    }

    @Test
    void thePageCostsTheSameHoweverMuchIsOnIt() {
        UUID ana = visitors.person("Ana One");
        UUID bo = visitors.person("Bo Three");
        join(ana, 1);
        join(bo, 3);
        var asAna = visitors.signIn(ana);
        var asBo = visitors.signIn(bo);
        long one = statements.during(
                () -> visitors.anyone().cookie(visitors.cookieName(), asAna).get("/home"));
        long three = statements.during(
                () -> visitors.anyone().cookie(visitors.cookieName(), asBo).get("/home"));
        assertThat(three).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    private void join(UUID person, int times) {
        for (int i = 0; i < times; i++) {
            UUID cohort = cohorts.openCohort(5);
            visitors.grant(person, Role.EVALUATOR, cohort);
            visitors.as(person).post("/cohorts/" + cohort + "/apply").then().statusCode(303);
            take(cohort, person);
        }
    }

    private void take(UUID cohort, UUID person) {
        QuarkusTransaction.requiringNew().run(() -> takePlace.take(cohort, person));
    }
}
