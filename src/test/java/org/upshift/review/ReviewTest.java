package org.upshift.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;
import org.upshift.admission.ApplicationsDestroyed;
import org.upshift.admission.BeginSelection;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.PersonErased;
import org.upshift.people.PersonalData;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase.Step;

/** Applications are given out, read blind, scored, and ranked by their scores. */
@QuarkusTest
class ReviewTest {
    private static final String STATEMENT =
            "I want to lead a community. I am Zora Quibble. We at Quillbury do much. It has forty members.";

    @Inject
    Panelists panelists;

    @Inject
    CohortFixture cohorts;

    @Inject
    Visitors visitors;

    @Inject
    AdvanceCohort advance;

    @Inject
    BeginSelection begin;

    @Inject
    AssignReview assign;

    @Inject
    SaveScores save;

    @Inject
    SubmitReview submit;

    @Inject
    ReviewerReminderRule reminders;

    @Inject
    ReviewsOfMineData aboutMe;

    @Inject
    ReviewsByMeData byMe;

    @Inject
    EraseReviews erase;

    @Inject
    DestroyReviews destroy;

    @Inject
    OldReviewQueries old;

    @Inject
    Statements statements;

    @Inject
    EntityManager entities;

    @Test
    void fromGivingOutToTheOrderOfTheSelection() {
        var cohort = cohorts.openCohort(5);
        var zora = panelists.sent(cohort, "Zora Quibble", STATEMENT);
        var other = panelists.sent(cohort, "Ann Other", "Something else.");
        var rae = panelists.reviewer(cohort, "Rae Reader");
        var kit = panelists.reviewer(cohort, "Kit Keen");
        var team = panelists.team(cohort);
        String panel = "/cohorts/" + cohort + "/panel";
        visitors.as(team.id()).get(panel).then().statusCode(200).body(containsString("Open the panel"));
        visitors.as(team.id())
                .formParam("names", "hidden")
                .formParam("each", "many")
                .formParam("due", "2030-03-04")
                .post(panel)
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter how many reviewers each application has as a whole number from 1 to 10"),
                        containsString("2030-03-04"));
        visitors.as(team.id())
                .formParam("names", "hidden")
                .formParam("each", "2")
                .formParam("due", "2030-03-04")
                .post(panel)
                .then()
                .statusCode(303);
        String preview = visitors.as(team.id()).get(panel + "/spread").asString();
        assertThat(preview).contains("Rae Reader", "Kit Keen");
        visitors.as(team.id())
                .formParam("agreed", "something else")
                .post(panel + "/spread")
                .then()
                .statusCode(422)
                .body(containsString("Something has changed"));
        visitors.as(team.id())
                .formParam("agreed", value(preview, "agreed"))
                .post(panel + "/spread")
                .then()
                .statusCode(303);

        visitors.as(rae)
                .get("/home")
                .then()
                .body(containsString("Review 2 applications"), containsString("by 4 March 2030"));
        visitors.as(rae)
                .get("/reviews")
                .then()
                .statusCode(200)
                .body(containsString(zora.reference()), not(containsString("Quibble")));
        var review = review(zora, rae);
        String page = "/reviews/" + review;
        visitors.as(rae)
                .get(page)
                .then()
                .statusCode(200)
                .body(
                        containsString("I want to lead a community. " + Blinding.MARK + " It has forty members."),
                        not(containsString("Quibble")),
                        not(containsString("Quillbury")),
                        not(containsString("Hartnell")));
        visitors.as(kit).get(page).then().statusCode(404);

        visitors.as(rae)
                .formParam("version", panelists.version(review))
                .formParam("points-motivation", "3")
                .formParam("words-motivation", "Clear about it")
                .formParam("submit", "yes")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("Choose a score for “What it would change”"), containsString("Clear about it"));
        assertThat(panelists.status(review)).isEqualTo(ReviewStatus.STARTED);
        visitors.as(rae).get(page).then().body(containsString("Clear about it"));
        visitors.as(rae)
                .formParam("version", panelists.version(review))
                .formParam("words-change", "x".repeat(3_001))
                .formParam("submit", "yes")
                .post(page)
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "Choose a score for “Why this programme”",
                        "Choose a score for “What it would change”",
                        "A comment on “What it would change” must be 3,000 characters or fewer",
                        "Choose a score for “Reach”"));
        score(rae, review, 3, 2, 4);
        score(kit, review(zora, kit), 2, 2, 2);
        score(rae, review(other, rae), 1, 1, 1);

        visitors.as(team.id())
                .get(panel)
                .then()
                .body(containsString("7.5 of 12"), containsString("6 to 9"), containsString("Rae Reader"));
        visitors.as(team.id())
                .get(panel + "?missing=yes")
                .then()
                .body(containsString("Ann Other"), not(containsString("Zora")));
        visitors.as(team.id())
                .get(panel + "/applications/" + zora.application())
                .then()
                .body(containsString("2.5 of 4"), containsString("Because of 3"));
        visitors.as(team.id())
                .get(panel + "/list/reviews.csv")
                .then()
                .statusCode(200)
                .body(containsString(zora.reference() + ",Zora Quibble," + Panelists.EMPLOYER + ",2,0,0,7.5,6,9,12"));
        visitors.as(team.id()).get(panel + "/list/reviews.xlsx").then().statusCode(200);
        visitors.as(team.id())
                .get(panel + "?search=zora&sort=organisation")
                .then()
                .statusCode(200)
                .body(
                        containsString("reviews.csv?search=zora&amp;sort=organisation&amp;"),
                        containsString(">Zora Quibble</a>"),
                        not(containsString(">Ann Other</a>")));
        for (String sort : List.of("score", "spread", "name")) {
            assertThat(visitors.script(team.id())
                            .get("/api" + panel + "/applications?sort=" + sort)
                            .then()
                            .statusCode(200)
                            .extract()
                            .<List<String>>path("items.name"))
                    .as(sort)
                    .hasSize(2)
                    .element(0)
                    .isEqualTo(sort.equals("name") ? "Ann Other" : "Zora Quibble");
        }
        String list = "/cohorts/" + cohort + "/applications?sort=score";
        assertThat(visitors.as(team.id()).get(list).asString())
                .containsSubsequence("Zora Quibble", "7.5", "Ann Other", "3.0");
        var best = visitors.script(team.id())
                .get("/api/cohorts/" + cohort + "/applications?sort=score&size=1")
                .then()
                .extract()
                .jsonPath();
        assertThat(best.getInt("total")).isEqualTo(2);
        assertThat(best.getDouble("items[0].meanScore")).isEqualTo(7.5);
        advance.advance(team, cohort, Step.CLOSE_APPLICATIONS);
        begin.begin(team, cohort);
        visitors.as(team.id())
                .get("/cohorts/" + cohort + "/selection")
                .then()
                .body(
                        containsString("7.5 of 12"),
                        containsString("2 reviews, 6 to 9"),
                        containsString("1 review, 1 missing"));
        visitors.as(team.id())
                .get("/cohorts/" + cohort + "/selection/applications/" + zora.application())
                .then()
                .body(containsString(panel + "/applications/" + zora.application()));
        var order = visitors.script(team.id())
                .get("/api/cohorts/" + cohort + "/selection/applications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(order.getString("items[0].reference")).isEqualTo(zora.reference());
        assertThat(order.getDouble("items[0].score.mean")).isEqualTo(7.5);
        visitors.as(zora.person())
                .get("/applications/" + zora.application())
                .then()
                .statusCode(200)
                .body(not(containsString("7.5")), not(containsString("Rae")));
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        var cohort = panelists.panel();
        var sent = panelists.sent(cohort, "Ann Other", "Something.");
        var rae = panelists.reviewer(cohort, "Rae Reader");
        var review = panelists.assigned(cohort, sent, rae);
        int opened = panelists.version(review);
        post(rae, review, opened, "1", "From the first window").then().statusCode(303);

        String again = post(rae, review, opened, "4", "From the second window")
                .then()
                .statusCode(422)
                .body(
                        containsString("saved in another window"),
                        containsString("From the first window"),
                        containsString("From the second window"))
                .extract()
                .asString();
        assertThat(visitors.as(rae).get("/reviews/" + review).asString()).contains("From the first window");
        post(rae, review, Integer.parseInt(value(again, "version")), "4", "From the second window")
                .then()
                .statusCode(303);
        visitors.as(rae)
                .get("/reviews/" + review)
                .then()
                .body(containsString("From the second window"), not(containsString("From the first window")));
    }

    @Test
    void nobodyInConflictGetsAnApplicationOrReadsItWhenTheConflictComesUpLater() {
        var cohort = panelists.panel();
        var team = panelists.team(cohort);
        String lee = "lee.hartnell." + UUID.randomUUID() + "@gmail.com";
        var sent = panelists.sent(cohort, "Ann Other", "Something.", lee);
        var manager = visitors.personWithAddress(
                "Lee Hartnell", lee.replace("lee.hartnell.", "LeeHartnell").replace("@", "+panel@"));
        visitors.grant(manager, Role.REVIEWER, cohort);
        var applicant = sent.person();
        visitors.grant(applicant, Role.REVIEWER, cohort);
        var rae = panelists.reviewer(cohort, "Rae Reader");
        for (var conflicted : List.of(manager, applicant)) {
            visitors.as(team.id())
                    .formParam("reviewer", conflicted.toString())
                    .post("/cohorts/" + cohort + "/panel/applications/" + sent.application())
                    .then()
                    .statusCode(422)
                    .body(containsString("They cannot review this"));
        }
        var review = panelists.assigned(cohort, sent, rae);
        assertThatThrownBy(() -> assign.assign(team, cohort, sent.application(), rae))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("already");

        visitors.as(team.id())
                .get("/cohorts/" + cohort + "/panel/applications/" + sent.application())
                .then()
                .body(containsString("Lee Hartnell: Asked to sign for the applicant"));
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "update Person set organisationId = (select a.organisationId from Person a where a.id = :applicant)"
                                + " where id = :reviewer")
                .setParameter("applicant", applicant)
                .setParameter("reviewer", rae)
                .executeUpdate());
        visitors.as(rae)
                .get("/reviews/" + review)
                .then()
                .statusCode(200)
                .body(containsString("You are in conflict"), not(containsString("Something.")));
        post(rae, review, panelists.version(review), "1", "x").then().statusCode(422);
        visitors.as(team.id())
                .get("/cohorts/" + cohort + "/panel/spread")
                .then()
                .body(containsString("Works for the same organisation"), containsString("Such conflicts found: 3"));
        visitors.as(team.id())
                .formParam("review", review.toString())
                .post("/cohorts/" + cohort + "/panel/applications/" + sent.application() + "/taking-back")
                .then()
                .statusCode(303);
        visitors.as(rae).get("/reviews/" + review).then().statusCode(404);
    }

    @Test
    void whoStepsBackSaysWhyAndNeverGetsItAgain() {
        var cohort = panelists.panel();
        var team = panelists.team(cohort);
        var sent = panelists.sent(cohort, "Ann Other", "Something.");
        var rae = panelists.reviewer(cohort, "Rae Reader");
        var review = panelists.assigned(cohort, sent, rae);
        String page = "/reviews/" + review + "/recusal";
        visitors.as(rae).get(page).then().statusCode(200);
        visitors.as(rae)
                .formParam("reason", " ")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("Say why"));
        visitors.as(rae)
                .formParam("reason", "We shared an office")
                .post(page)
                .then()
                .statusCode(303);

        assertThat(panelists.status(review)).isEqualTo(ReviewStatus.RECUSED);
        visitors.as(rae).get("/reviews/" + review).then().statusCode(200).body(not(containsString("Something.")));
        visitors.as(team.id())
                .get("/cohorts/" + cohort + "/panel/applications/" + sent.application())
                .then()
                .body(containsString("We shared an office"));
        assertThatThrownBy(() -> assign.assign(team, cohort, sent.application(), rae))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("stepped back");
    }

    @Test
    void aClosedPanelChangesNothingUntilItIsOpenedAgainForAReason() {
        var cohort = panelists.panel();
        var team = panelists.team(cohort);
        var sent = panelists.sent(cohort, "Ann Other", "Something.");
        var rae = panelists.reviewer(cohort, "Rae Reader");
        var kit = panelists.reviewer(cohort, "Kit Keen");
        var done = panelists.assigned(cohort, sent, rae);
        var begun = panelists.assigned(cohort, sent, kit);
        score(rae, done, 1, 2, 3);
        post(kit, begun, panelists.version(begun), "2", "Half").then().statusCode(303);
        String panel = "/cohorts/" + cohort + "/panel";
        visitors.as(team.id())
                .formParam("title", "Another")
                .formParam("anchors", "No\nYes")
                .post(panel + "/rubric")
                .then()
                .statusCode(422)
                .body(containsString("begun to score"));
        visitors.as(team.id()).post(panel + "/closing").then().statusCode(303);

        assertThat(List.of(panelists.status(done), panelists.status(begun)))
                .containsExactly(ReviewStatus.FROZEN, ReviewStatus.UNFINISHED);
        post(kit, begun, panelists.version(begun), "3", "Late")
                .then()
                .statusCode(422)
                .body(containsString("closed"));
        visitors.as(rae)
                .formParam("reason", "x")
                .post("/reviews/" + done + "/recusal")
                .then()
                .statusCode(422);
        visitors.as(team.id())
                .formParam("reason", "")
                .post(panel + "/reopening")
                .then()
                .statusCode(422)
                .body(containsString("Say why"));
        visitors.as(team.id())
                .formParam("reason", "One was ill")
                .post(panel + "/reopening")
                .then()
                .statusCode(303);
        assertThat(List.of(panelists.status(done), panelists.status(begun)))
                .containsExactly(ReviewStatus.SUBMITTED, ReviewStatus.STARTED);
        visitors.as(team.id()).post(panel + "/names").then().statusCode(303);
        visitors.as(kit).get("/reviews/" + begun).then().body(containsString("Ann Other"), containsString("Quillbury"));
    }

    @Test
    void theSameThroughTheApi() {
        var cohort = cohorts.openCohort(5);
        var sent = panelists.sent(cohort, "Zora Quibble", STATEMENT);
        var rae = panelists.reviewer(cohort, "Rae Reader");
        var team = panelists.team(cohort);
        String panel = "/api/cohorts/" + cohort + "/panel";
        json(team.id(), "{\"each\": 1}").post(panel).then().statusCode(204);
        json(team.id(), "{\"criteria\": [{\"key\": \"only\", \"title\": \"Only\", \"anchors\": [\"No\", \"Yes\"]}]}")
                .put(panel + "/rubric")
                .then()
                .statusCode(204);
        json(team.id(), "{\"each\": 2, \"due\": \"2030-03-04\"}")
                .put(panel + "/plan")
                .then()
                .statusCode(204);
        var spread = visitors.script(team.id())
                .get(panel + "/spread")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(spread.getInt("missing[0].reviewers")).isEqualTo(1);
        json(team.id(), "{\"agreed\": \"" + spread.getString("agreed") + "\"}")
                .post(panel + "/spread")
                .then()
                .statusCode(204);

        String id = visitors.script(rae)
                .get("/api/reviews")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        var sheet = visitors.script(rae)
                .get("/api/reviews/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(sheet.getString("$")).doesNotContain("Quibble", "Quillbury");
        assertThat(sheet.getList("scores[0].anchors")).containsExactly("No", "Yes");
        json(rae, "{\"version\": 0, \"scores\": [{\"criterion\": \"only\", \"points\": 7}]}")
                .put("/api/reviews/" + id + "/scores")
                .then()
                .statusCode(422);
        int version = json(
                        rae,
                        "{\"version\": 0, \"scores\": [{\"criterion\": \"only\", \"points\": 1, \"comment\": \"Fine\"}]}")
                .put("/api/reviews/" + id + "/scores")
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        json(rae, "{\"version\": " + version + "}")
                .post("/api/reviews/" + id + "/submission")
                .then()
                .statusCode(204);
        var row = visitors.script(team.id())
                .get(panel + "/applications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(row.getInt("items[0].submitted")).isEqualTo(1);
        var reviews = visitors.script(team.id())
                .get(panel + "/applications/" + sent.application())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(reviews.getString("reviews[0].scores[0].words")).isEqualTo("Fine");
        json(team.id(), "{\"reviewer\": \"" + rae + "\"}")
                .post(panel + "/applications/" + sent.application())
                .then()
                .statusCode(422);
        json(team.id(), "{}").post(panel + "/closing").then().statusCode(204);
        json(team.id(), "{\"reason\": \"Too early\"}")
                .post(panel + "/reopening")
                .then()
                .statusCode(204);
        json(rae, "{\"reason\": \"I know them\"}")
                .post("/api/reviews/" + id + "/recusal")
                .then()
                .statusCode(204);
        assertThat(visitors.script(team.id()).get(panel).then().extract().<Integer>path("reviewers[0].steppedBack"))
                .isEqualTo(1);
    }

    @Test
    void reviewersAreRemindedOnceADayAndOnWorkingDays() {
        var cohort = panelists.panel();
        var team = panelists.team(cohort);
        var sent = panelists.sent(cohort, "Ann Other", "Something.");
        var rae = panelists.reviewer(cohort, "Rae Reader");
        panelists.reviewer(cohort, "Idle Reader");
        var review = panelists.assigned(cohort, sent, rae);
        String path = "/cohorts/" + cohort + "/panel/reminders";
        assertThat(json(team.id(), "{}").post("/api" + path).then().extract().<Integer>path("letters"))
                .as("told today that they got it")
                .isZero();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from ReviewReminder where reviewerId = :rae")
                        .setParameter("rae", rae)
                        .executeUpdate());
        visitors.as(team.id()).post(path).then().statusCode(303);
        UUID letter = QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select letterId from ReviewReminder where reviewerId = :rae", UUID.class)
                .setParameter("rae", rae)
                .getSingleResult());
        visitors.as(team.id()).post(path).then().statusCode(303);
        visitors.as(team.id()).get("/cohorts/" + cohort + "/panel").then().statusCode(200);

        var saturday = Instant.parse("2026-11-21T12:00:00Z");
        assertThat(wanted(letter, saturday)).contains(LondonTime.instant(LocalDateTime.parse("2026-11-23T08:00")));
        assertThat(wanted(letter, Instant.parse("2026-11-24T12:00:00Z")))
                .contains(Instant.parse("2026-11-24T12:00:00Z"));
        score(rae, review, 1, 1, 1);
        assertThat(wanted(letter, saturday)).isEmpty();
    }

    @Test
    void whatReviewersWroteIsInTheDataOfBothAndGoesInItsTime() {
        var cohort = panelists.panel();
        var sent = panelists.sent(cohort, "Ann Other", "Something.");
        var rae = panelists.reviewer(cohort, "Rae Reader");
        var review = panelists.assigned(cohort, sent, rae);
        score(rae, review, 1, 2, 3);

        var item = QuarkusTransaction.requiringNew()
                .call(() -> aboutMe.items(subject(sent.person()), Page.first(10)))
                .get(0);
        assertThat(item.fields()).allMatch(PersonalData.Field::isOfOthers);
        assertThat(item.fields()).extracting(PersonalData.Field::value).contains("6 of 12", "Because of 1");
        assertThat(item.toString()).doesNotContain("Rae");
        var mine = QuarkusTransaction.requiringNew()
                .call(() -> byMe.items(subject(rae), Page.first(10)))
                .get(0);
        assertThat(mine.toString()).contains(sent.reference(), "Because of 1").doesNotContain("Ann Other");

        QuarkusTransaction.requiringNew()
                .run(() -> erase.erase(new PersonErased(sent.person(), Set.of("x@example.org"), Instant.EPOCH)));
        assertThat(words(review)).containsOnly("");
        QuarkusTransaction.requiringNew().run(() -> destroy.words(List.of(review)));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> old.words(Instant.parse("2100-01-01T00:00:00Z"), List.of(), Page.first(1000))))
                .noneMatch(due -> due.id().equals(review));
        QuarkusTransaction.requiringNew()
                .run(() -> destroy.destroy(new ApplicationsDestroyed(List.of(sent.application()))));
        assertThat(words(review)).isEmpty();
    }

    @Test
    void queueProgressAndPreviewTakeAsManyStatementsForThreeAsForOne() {
        var cohort = panelists.panel();
        var team = panelists.team(cohort);
        var rae = panelists.reviewer(cohort, "Rae Reader");
        panelists.assigned(cohort, panelists.sent(cohort, "Ann One", "Something."), rae);
        String panel = "/cohorts/" + cohort + "/panel";
        long queue = during(rae, "/reviews");
        long progress = during(team.id(), panel);
        long preview = during(team.id(), panel + "/spread");
        for (String name : List.of("Ann Two", "Ann Three")) {
            var sent = panelists.sent(cohort, name, "Something.");
            panelists.assigned(cohort, sent, rae);
            panelists.assigned(cohort, sent, panelists.reviewer(cohort, "Reader of " + name));
        }
        assertThat(during(rae, "/reviews")).isEqualTo(queue).isLessThanOrEqualTo(10);
        assertThat(during(team.id(), panel)).isEqualTo(progress).isLessThanOrEqualTo(10);
        assertThat(during(team.id(), panel + "/spread")).isEqualTo(preview);
    }

    private long during(UUID person, String path) {
        return statements.during(() -> visitors.as(person).get(path).then().statusCode(200));
    }

    private Optional<Instant> wanted(UUID letter, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> reminders.when(letter, now));
    }

    private List<String> words(UUID review) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select words from review_score where review_id = :id", String.class)
                .setParameter("id", review)
                .getResultList());
    }

    private static PersonalData.Subject subject(UUID person) {
        return new PersonalData.Subject(person, Set.of(person), Set.of());
    }

    private RequestSpecification json(UUID person, String body) {
        return visitors.script(person).contentType("application/json").body(body);
    }

    private Response post(UUID reviewer, UUID review, int version, String points, String words) {
        return visitors.as(reviewer)
                .formParam("version", version)
                .formParam("points-motivation", points)
                .formParam("words-motivation", words)
                .post("/reviews/" + review);
    }

    private void score(UUID reviewer, UUID review, int... points) {
        var actor = visitors.actor(reviewer);
        var criteria = Rubric.USUAL.criteria();
        var given = IntStream.range(0, points.length)
                .mapToObj(i -> new GivenScore(criteria.get(i).key(), points[i], "Because of " + points[i]))
                .toList();
        var kept = panelists.version(review);
        submit.submit(actor, review, save.save(actor, review, kept, given));
    }

    private UUID review(Panelists.Sent sent, UUID reviewer) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select id from Review where applicationId = :application and reviewerId = :reviewer",
                        UUID.class)
                .setParameter("application", sent.application())
                .setParameter("reviewer", reviewer)
                .getSingleResult());
    }

    private static String value(String page, String field) {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }
}
