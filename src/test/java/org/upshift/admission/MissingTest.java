package org.upshift.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Mailbox;
import org.upshift.people.Visitors;
import org.upshift.programme.EligibilityRule;

/** Who is missing what, and reminders to all of them. */
@QuarkusTest
class MissingTest {
    @Inject
    CohortFixture cohorts;

    @Inject
    Applicants applicants;

    @Inject
    SendApplication send;

    @Inject
    Cohorts reader;

    @Inject
    WhoIsMissingWhat missing;

    @Inject
    MissingReminderRule rule;

    @Inject
    Visitors visitors;

    @Inject
    Statements statements;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    @AfterEach
    void clockGoesOn() {
        clock.reset();
    }

    @Test
    void theListNamesWhoHasToDoWhatAndRemindsEachOnce() {
        clock.setLondon("2019-06-05T10:00");
        var cohort = open();
        var draft = applicants.withDraft(cohort, "Bea Draft");
        applicants.withEmptyDraft(cohort, "Cy Empty");
        String manager = CohortFixture.address("manager of two");
        applicants.sent(cohort, "Al So", manager);
        applicants.sent(cohort, "Ed Waits", manager);
        applicants.decided(cohort, "Complete", true);
        var offered = applicants.offered(cohort, "Di Offered");
        var team = applicants.team(cohort).id();
        String path = "/cohorts/" + cohort + "/missing";

        visitors.as(team)
                .get(path)
                .then()
                .statusCode(200)
                .body(
                        containsString("Not sent, though complete"),
                        containsString("Line manager’s answer: Lee Hartnell"),
                        containsString("Answer to the offer, by "),
                        containsString("5 applications"),
                        not(containsString(">Complete<")));
        visitors.as(team)
                .get(path + "?missing=MANAGER&search=wait&sort=oldest")
                .then()
                .body(containsString(">Ed Waits<"), not(containsString(">Al So<")));
        visitors.script(team)
                .get("/api" + path + "?sort=name")
                .then()
                .body("items.missing.flatten()", contains("MANAGER", "NOT_SENT", "NOT_SENT", "ANSWER", "MANAGER"))
                .body("items[2].gaps", hasItems("Your statement", "Line manager"))
                .body("items[1].gaps.size()", equalTo(0));
        assertThatFiltersAgree(cohort);
        String csv = visitors.as(team)
                .get(path + "/missing.csv?missing=NOT_SENT")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asString();
        assertThat(csv).startsWith("Reference,Name,").contains(",Bea Draft,").doesNotContain("Ed Waits");
        visitors.as(team)
                .get(path + "/missing.xlsx")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.openxmlformats"));

        remind(team, cohort, "MANAGER").statusCode(422).body("code", equalTo("nobody-to-remind"));
        clock.setLondon("2019-06-06T11:00");
        remind(team, cohort, "MANAGER").statusCode(200).body("letters", equalTo(1));
        assertThat(Mailbox.of(manager).take("2 people").text()).contains("Al So", "Ed Waits");
        visitors.as(team)
                .formParam("sort", "name")
                .post(path + "/reminders")
                .then()
                .statusCode(303);
        assertThat(Mailbox.of(draft.actor().email())
                        .take("Your application is not sent yet")
                        .text())
                .contains("You can send it until 20 June 2019", "Status: Draft")
                .doesNotContain("Not complete yet");
        assertThat(Mailbox.of(offered.actor().email())
                        .take("Please answer your offer")
                        .text())
                .contains("Status: Offer: answer by");
        visitors.as(team)
                .formParam("sort", "name")
                .post(path + "/reminders")
                .then()
                .statusCode(422)
                .body(containsString("was reminded within the last day"));
    }

    @Test
    void aReminderWaitsForAWorkingDayAndIsNotSentWhenNothingIsMissingAnyMore() {
        clock.setLondon("2019-06-08T11:00");
        var cohort = open();
        var draft = applicants.withDraft(cohort, "Saturday");
        var team = applicants.team(cohort).id();
        remind(team, cohort, "NOT_SENT").statusCode(200).body("letters", equalTo(1));
        clock.setLondon("2019-06-09T19:00");
        remind(team, cohort, "NOT_SENT").statusCode(422);
        var letter = QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select letterId from MissingReminder where id.applicationId = :id", UUID.class)
                .setParameter("id", draft.application())
                .getSingleResult());
        assertThat(QuarkusTransaction.requiringNew().call(() -> rule.when(letter, clock.instant())))
                .contains(LondonTime.instant(LocalDateTime.parse("2019-06-10T08:00")));
        send.send(draft.actor(), draft.application(), true);
        assertThat(QuarkusTransaction.requiringNew().call(() -> rule.when(letter, clock.instant())))
                .isEmpty();
    }

    @Test
    void theListTakesAsManyStatementsForThreeAsForOne() {
        var cohort = cohorts.openCohort(5);
        var team = applicants.team(cohort);
        applicants.withDraft(cohort, "One");
        long forOne = statementsOf(team.id(), cohort);
        applicants.withDraft(cohort, "Two");
        applicants.sent(cohort, "Three");

        assertThat(statementsOf(team.id(), cohort)).isEqualTo(forOne).isLessThanOrEqualTo(8);
    }

    private UUID open() {
        return cohorts.openCohort(5, LocalDateTime.parse("2019-06-20T23:59:59"), EligibilityRule.ANY);
    }

    private ValidatableResponse remind(UUID team, UUID cohort, String what) {
        return visitors.script(team)
                .contentType(ContentType.JSON)
                .body(Map.of("missing", what))
                .post("/api/cohorts/" + cohort + "/missing/reminders")
                .then();
    }

    /** The filter, which the database computes, and what each row says are one truth, as are the numbers. */
    private void assertThatFiltersAgree(UUID cohort) {
        var view = reader.of(cohort);
        var numbers = missing.counted(view, new WhoIsMissingWhat.Wanted(null, "", "name"), 1, 50)
                .numbers();
        for (var one : Missing.values()) {
            var page = missing.list(view, new WhoIsMissingWhat.Wanted(one, "", "name"), 1, 50);
            assertThat(page.items())
                    .allMatch(line -> line.row().missing().contains(one))
                    .hasSize(numbers.get(one).intValue());
        }
    }

    private long statementsOf(UUID team, UUID cohort) {
        String signIn = visitors.signIn(team);
        return statements.during(() -> visitors.anyone()
                .cookie(visitors.cookieName(), signIn)
                .get("/cohorts/" + cohort + "/missing")
                .then()
                .statusCode(200));
    }
}
