package org.upshift.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.upshift.kernel.Commands;
import org.upshift.people.PersonAddresses;
import org.upshift.people.RetentionRule;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** What is due, and only that, goes; a dry run changes nothing. Each record that is to go is made old by itself. */
@QuarkusTest
class RetentionTest {
    private static final String LONG_AGO = "2001-01-01T00:00:00Z";

    @Inject
    Visitors visitors;

    @Inject
    Canary canary;

    @Inject
    Retention retention;

    @Inject
    PersonAddresses addresses;

    @Inject
    Commands commands;

    @Inject
    EntityManager entities;

    @Test
    void eachRuleFindsWhatIsDueAndDestroysNothingElse() {
        var old = canary.release();
        var fresh = canary.release();
        makeOld(old);

        for (String code : List.of(
                "sign-ins",
                "sign-in-codes",
                "one-time-links",
                "access-tokens",
                "e-mail-changes",
                "letter-texts",
                "line-managers",
                "unsuccessful-applications",
                "data-requests",
                "letters")) {
            var rule = retention.find(code);
            var due = new RetentionRule.Due(Instant.parse("2001-06-01T00:00:00Z"), Set.of());
            long before = count(rule, due);
            assertThat(before).as(code).isPositive();
            int destroyed = QuarkusTransaction.requiringNew().call(() -> rule.destroy(due, 1000));
            assertThat(destroyed).as(code).isEqualTo((int) before);
            assertThat(count(rule, due)).as(code).isZero();
        }
        assertThat(rows("application", "applicant_id", old.person())).isZero();
        assertThat(rows("sign_in", "person_id", old.person())).isZero();
        assertThat(rows("access_token", "person_id", old.person())).isZero();
        assertThat(rows("application", "applicant_id", fresh.person())).isEqualTo(1);
        assertThat(rows("sign_in", "person_id", fresh.person())).isPositive();
        assertThat(rows("access_token", "person_id", fresh.person())).isPositive();
        assertThat(rows("attendance_mark", "person_id", old.person())).isEqualTo(1);
    }

    @Test
    void draftsGoAfterTheDeadlineAndApplicationsTakenUpAfterTheCohort() {
        var bird = canary.release();
        sql(
                "update application set status = 'DRAFT', sent_at = null, offer_id = null where applicant_id = :id",
                bird.person());
        sql("update cohort set deadline = timestamp '2001-01-01 00:00:00' where id = :id", bird.cohort());
        var due = new RetentionRule.Due(Instant.parse("2001-06-01T00:00:00Z"), Set.of());
        var rule = retention.find("drafts");

        assertThat(labels(rule, due)).anyMatch(label -> label.startsWith("Application "));
        assertThat(labels(rule, new RetentionRule.Due(due.before(), Set.of(bird.person()))))
                .isEmpty();
        QuarkusTransaction.requiringNew().run(() -> rule.destroy(due, 1000));
        assertThat(rows("application", "applicant_id", bird.person())).isZero();
    }

    @Test
    void aHoldKeepsEverythingOfAPerson() {
        var bird = canary.release();
        makeOld(bird);
        var due = new RetentionRule.Due(Instant.parse("2001-06-01T00:00:00Z"), Set.of(bird.person()));

        for (String code : List.of("unsuccessful-applications", "sign-ins", "access-tokens", "line-managers")) {
            var rule = retention.find(code);
            QuarkusTransaction.requiringNew().run(() -> rule.destroy(due, 1000));
        }
        assertThat(rows("application", "applicant_id", bird.person())).isEqualTo(1);
        assertThat(rows("sign_in", "person_id", bird.person())).isPositive();
        sql("update sign_in set expires_at = now() where person_id = :id", bird.person());
        sql("delete from access_token where person_id = :id", bird.person());
        sql("update application set ended_at = now() where applicant_id = :id", bird.person());
        sql("update cohort set ended_at = null where id = :id", bird.cohort());
    }

    @Test
    void anAdministratorSeesChangesAndTriesOut() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        visitors.as(admin)
                .get("/team/retention")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Drafts of applications"),
                        containsString("30 days"),
                        containsString("12 months")));
        visitors.as(admin)
                .get("/team/retention/dry-run")
                .then()
                .statusCode(200)
                .body(containsString("Nothing has been destroyed"));
        String path = "/team/retention/rules/e-mail-changes";
        visitors.as(admin)
                .formParam("number", "400")
                .formParam("unit", "MONTHS")
                .formParam("reason", "Because")
                .post(path)
                .then()
                .statusCode(422)
                .body(allOf(containsString("must be between 1 day and 3 months"), containsString("400")));
        visitors.as(admin)
                .formParam("number", "8")
                .formParam("unit", "DAYS")
                .formParam("reason", "")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Enter a reason"));
        visitors.as(admin)
                .formParam("number", "8")
                .formParam("unit", "DAYS")
                .formParam("reason", "A day more than the week")
                .post(path)
                .then()
                .statusCode(303);
        visitors.as(admin).get("/team/retention").then().body(containsString("A day more than the week"));
        visitors.script(admin)
                .get("/api/history/retention-rule/" + ChangeRetention.id("e-mail-changes"))
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("retention-changed"));
        visitors.script(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("period", "P7D", "reason", "As it was"))
                .put("/api/retention/rules/e-mail-changes")
                .then()
                .statusCode(200)
                .body("period", equalTo("P7D"));
        visitors.script(admin)
                .get("/api/retention/dry-run")
                .then()
                .statusCode(200)
                .body("rule", hasItem("drafts"));
        visitors.script(admin)
                .get("/api/retention/rules/nothing/overdue")
                .then()
                .statusCode(404);
        visitors.as(visitors.person("Nobody Special"))
                .get("/team/retention")
                .then()
                .statusCode(403);
    }

    /** On a page of its own rule, so that nothing of other tests is due. */
    @Test
    void aRunLeavesARecordThatNamesNobody() {
        var admin = visitors.person("Ada Administrator", Role.ADMINISTRATOR, null);
        var bird = canary.release();
        makeOld(bird);
        var said = new ArrayList<String>();
        assertThat(commands.run("retention-dry-run", said::add)).isZero();
        assertThat(said).anyMatch(line -> line.startsWith("access-tokens: ") && !line.startsWith("access-tokens: 0"));
        assertThat(said).noneMatch(line -> line.contains(bird.word()));
        assertThat(rows("access_token", "person_id", bird.person())).isPositive();

        visitors.as(admin).post("/team/retention/run").then().statusCode(303);

        assertThat(rows("access_token", "person_id", bird.person())).isZero();
        visitors.script(admin)
                .get("/api/history/retention-rule/" + ChangeRetention.id("access-tokens"))
                .then()
                .body("items[0].action", equalTo("retention-run"), "items[0].by.name", equalTo("Ada Administrator"));
        visitors.as(admin)
                .get("/team/retention/destructions")
                .then()
                .statusCode(200)
                .body(allOf(containsString("access-tokens"), containsString("90 days")));
        visitors.script(admin).get("/api/retention/destructions").then().body("items.rule", hasItem("access-tokens"));
        visitors.script(admin)
                .contentType(ContentType.JSON)
                .post("/api/retention/runs")
                .then()
                .statusCode(200);
    }

    @Test
    void periodsAreWholeDaysOfLondon() {
        assertThat(retention.due(Period.ofDays(30), Set.of()).beforeLocal().toLocalTime())
                .isEqualTo(java.time.LocalTime.MIDNIGHT);
    }

    private void makeOld(Canary.Bird bird) {
        sql(
                "update sign_in set started_at = " + old() + ", expires_at = " + old() + " where person_id = :id",
                bird.person());
        sql("update access_token set expires_at = " + old() + " where person_id = :id", bird.person());
        sql("update email_change set requested_at = " + old() + " where person_id = :id", bird.person());
        sql("update letter set queued_at = " + old() + " where about_id = :id", bird.person());
        sql("update data_request set ended_at = " + old() + " where person_id = :id", bird.person());
        sql(
                "update application set status = 'UNSUCCESSFUL', ended_at = " + old() + " where applicant_id = :id",
                bird.person());
        sql("update cohort set ended_at = " + old() + " where id = :id", bird.cohort());
        QuarkusTransaction.requiringNew().run(() -> {
            for (String column : List.of("sign_in_request.requested_at.email", "one_time_link.expires_at.recipient")) {
                String[] parts = column.split("\\.");
                entities.createNativeQuery("update " + parts[0] + " set " + parts[1] + " = " + old() + " where "
                                + parts[2] + " in (:addresses)")
                        .setParameter("addresses", addresses.of(bird.person()))
                        .executeUpdate();
            }
        });
    }

    private static String old() {
        return "timestamp with time zone '" + LONG_AGO.replace("T", " ").replace("Z", "+00:00") + "'";
    }

    private void sql(String statement, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement)
                .setParameter("id", id)
                .executeUpdate());
    }

    private long count(RetentionRule rule, RetentionRule.Due due) {
        return QuarkusTransaction.requiringNew().call(() -> rule.count(due));
    }

    private Set<String> labels(RetentionRule rule, RetentionRule.Due due) {
        return QuarkusTransaction.requiringNew().call(() -> rule.list(due, org.hibernate.query.Page.first(100)).stream()
                .map(RetentionRule.Overdue::label)
                .collect(Collectors.toSet()));
    }

    private long rows(String table, String column, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        entities.createNativeQuery("select count(*) from " + table + " where " + column + " = :id")
                                .setParameter("id", id)
                                .getSingleResult())
                .longValue());
    }
}
