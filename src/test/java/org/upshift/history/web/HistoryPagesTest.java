package org.upshift.history.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.admission.StartApplication;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.history.Entry;
import org.upshift.history.ForgetInHistory;
import org.upshift.history.History;
import org.upshift.history.SealHistory;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

@QuarkusTest
class HistoryPagesTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    StartApplication start;

    @Inject
    History history;

    @Inject
    SealHistory seal;

    @Inject
    ForgetInHistory forget;

    @Inject
    Statements statements;

    private UUID cohort;
    private UUID member;
    private UUID applicant;
    private UUID application;

    @BeforeEach
    void anApplication() {
        cohort = cohorts.openCohort(5);
        member = visitors.person("Tom Team", Role.TEAM, cohorts.programmeOf(cohort));
        applicant = visitors.person("Amy <b>Applicant</b>");
        application = start.start(visitors.actor(applicant), cohort);
    }

    @Test
    void theHistoryOfAnApplicationIsReadInSentences() {
        offer("Without the line manager’s sign-off");
        seal.seal();

        visitors.as(member)
                .get("/history/application/" + application)
                .then()
                .statusCode(200)
                .body(containsString("<strong>Tom Team</strong> offered a place to"))
                .body(containsString("/cohorts/" + cohort + "/applications/" + application))
                .body(containsString("Amy &lt;b&gt;Applicant&lt;/b&gt;"))
                .body(containsString("Without the line manager’s sign-off"))
                .body(containsString("from “Open” to “Accepted”"))
                .body(containsString("with effect from 18 January 2019, 4pm"))
                .body(containsString(", entry "))
                .body(containsString("began an application"));
    }

    @Test
    void theApplicationPageLeadsToItsHistory() {
        visitors.as(member)
                .get("/cohorts/" + cohort + "/applications/" + application)
                .then()
                .body(containsString("/history/application/" + application));
        visitors.as(member).get("/cohorts/" + cohort).then().body(containsString("/history/cohort/" + cohort));
    }

    @Test
    void theHistoryOfACohortHoldsThatOfItsApplications() {
        visitors.as(member)
                .get("/history/cohort/" + cohort)
                .then()
                .statusCode(200)
                .body(containsString("began an application"));
    }

    @Test
    void onlyThoseWhoMaySeeARecordSeeItsHistory() {
        var stranger = visitors.person("Sam Stranger", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(5)));
        var administrator = visitors.person("Ada Admin", Role.ADMINISTRATOR, null);

        for (String path : new String[] {"/history/application/" + application, "/history/cohort/" + cohort}) {
            visitors.as(stranger).get(path).then().statusCode(404);
            visitors.as(applicant).get(path).then().statusCode(404);
            visitors.anyone().get(path).then().statusCode(303);
            visitors.as(administrator).get(path).then().statusCode(200);
            visitors.script(stranger).get("/api" + path).then().statusCode(404);
        }
        String person = "/history/person/" + applicant;
        visitors.as(member).get(person).then().statusCode(404);
        visitors.as(applicant).get(person).then().statusCode(404);
        visitors.as(administrator).get(person).then().statusCode(200);
        visitors.as(administrator)
                .get("/history/person/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        visitors.as(administrator)
                .get("/history/spaceship/" + application)
                .then()
                .statusCode(404);
        visitors.as(administrator).get("/history/booking/" + application).then().statusCode(404);
    }

    @Test
    void programmesRefuseTheTeamsOfOthers() {
        UUID programme = cohorts.programmeOf(cohort);
        var stranger = visitors.person("Sam Stranger", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(5)));

        visitors.as(member).get("/history/programme/" + programme).then().statusCode(200);
        visitors.as(stranger).get("/history/programme/" + programme).then().statusCode(404);
    }

    @Test
    void theApiSaysTheSameWithCodesForPrograms() {
        offer(null);
        seal.seal();

        visitors.script(member)
                .get("/api/history/application/" + application + "?size=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("offer-made"))
                .body("items[0].sentence", equalTo("Tom Team offered a place to Amy <b>Applicant</b>"))
                .body("items[0].by.name", equalTo("Tom Team"))
                .body("items[0].about.kind", equalTo("application"))
                .body("items[0].changes[0].after", equalTo("Accepted"))
                .body("items[0].effectiveAt", equalTo("2019-01-18T16:00:00Z"))
                .body("items[0].position", notNullValue())
                .body("items[0].hash", notNullValue());
    }

    @Test
    void longTextsAreFoldedAndLongHistoriesPaged() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 50; i++) {
                history.record(entry("offer-made").changed("Statement", "a".repeat(150), "b".repeat(150)));
            }
        });

        visitors.as(member)
                .get("/history/application/" + application)
                .then()
                .body(containsString("Page 1 of 2"))
                .body(containsString("Before and after"));
        visitors.as(member)
                .get("/history/application/" + application + "?page=2")
                .then()
                .body(containsString("Page 2 of 2"))
                .body(containsString("began an application"));
    }

    @Test
    void anErasedPersonIsNoLongerNamed() {
        offer("Said about Amy");
        QuarkusTransaction.requiringNew().run(() -> forget.forget(member));
        QuarkusTransaction.requiringNew().run(() -> forget.forget(applicant));

        visitors.as(member)
                .get("/history/application/" + application)
                .then()
                .body(containsString("<strong>Erased person</strong> offered a place to"))
                .body(not(containsString("Said about Amy")))
                .body(not(containsString("<strong>Tom Team</strong>")));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheEntries() {
        long one = statements.during(() -> visitors.as(member).get("/history/cohort/" + cohort));
        offer(null);
        offer(null);
        long three = statements.during(() -> visitors.as(member).get("/history/cohort/" + cohort));

        assertThat(three).isEqualTo(one);
    }

    private void offer(String detail) {
        QuarkusTransaction.requiringNew()
                .run(() -> history.record(entry("offer-made").detail(detail).changed("Offer", "Open", "Accepted")));
    }

    private Entry entry(String action) {
        return visitors.actor(member)
                .entry(action)
                .about("application", application)
                .concerning(applicant)
                .in(cohort)
                .effective(Instant.parse("2019-01-18T16:00:00Z"));
    }
}
