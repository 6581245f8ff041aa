package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.admission.StartApplication;
import org.upshift.booking.BookSeat;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.Rivals;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Mailbox;
import org.upshift.privacy.MyData;
import org.upshift.questionnaire.AnswerSheet;
import org.upshift.questionnaire.AnswerWave;
import org.upshift.questionnaire.Drafts;
import org.upshift.questionnaire.Respondent;
import org.upshift.questionnaire.SaveDraft;
import org.upshift.questionnaire.Surveys;
import org.upshift.timetable.TimetableFixture;

/** Two people who turn out to be one: everything moves, or nothing does, and it can be taken back. */
@QuarkusTest
@ActivateRequestContext
class MergePeopleTest {
    private static final AnswerSheet SHEET = new AnswerSheet(Map.of("think-strategically", "4"), Map.of());

    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    StartApplication start;

    @Inject
    BookSeat book;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    Surveys surveys;

    @Inject
    AnswerWave answerWave;

    @Inject
    SaveDraft saveDraft;

    @Inject
    Drafts drafts;

    @Inject
    Event<PersonErased> erasures;

    @Inject
    People people;

    @Inject
    PreviewMerge previews;

    @Inject
    MergeDuplicates merge;

    @Inject
    UndoMerge undo;

    @Inject
    GrantRole grantRole;

    @Inject
    ProviderAccounts accounts;

    @Inject
    MyData myData;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID kept;
    private UUID gone;
    private Actor admin;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        cohort = cohorts.openCohort(10);
        kept = visitors.person("Pat Kept");
        gone = visitors.person("Pat Gone");
        admin = visitors.actor(visitors.person("Ada Administrator", Role.ADMINISTRATOR, null));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void everythingMovesTheAddressStaysGoodAndUndoPutsExactlyThatBack() {
        takePlace.take(cohort, gone);
        var session = timetable.module(cohort, "A day", TimetableFixture.day(clock.instant(), 30));
        var booking = book.book(visitors.actor(gone), session, null);
        var application = start.start(visitors.actor(gone), cohort);
        visitors.grant(gone, Role.FACILITATOR, cohort);
        String token = visitors.token(gone);
        var other = cohorts.openCohort(5);
        takePlace.take(other, kept);
        String browser = visitors.signIn(gone);

        String page = "/team/merges/preview?subject=PERSON&kept=" + kept + "&gone=" + gone;
        visitors.as(admin.id())
                .get(page)
                .then()
                .statusCode(200)
                .body(
                        containsString("1 application"),
                        containsString("1 place"),
                        containsString("1 booking"),
                        containsString("A day, "),
                        containsString("1 role"),
                        containsString("Facilitator: Leading communities, Spring"),
                        containsString("1 access token"),
                        containsString("Merge them"));
        String merged = post(
                        admin.id(),
                        "/team/merges",
                        Map.of("subject", "PERSON", "kept", kept.toString(), "gone", gone.toString()))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        merged = merged.substring(merged.indexOf("/team/"));

        assertThat(owner("Application", "applicantId", application)).isEqualTo(kept);
        assertThat(owner("Booking", "personId", booking)).isEqualTo(kept);
        assertThat(enrolments.isParticipant(kept, cohort)).isTrue();
        assertThat(knownAs(gone)).isEqualTo(kept);
        assertThat(visitors.actor(kept).holds(Role.FACILITATOR, cohort)).isTrue();
        visitors.anyone()
                .cookie(visitors.cookieName(), browser)
                .get("/home")
                .then()
                .statusCode(303);
        io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/me/bookings")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(booking.toString()));
        visitors.as(gone).get("/home").then().statusCode(303);
        visitors.as(admin.id()).get("/people/" + gone).then().statusCode(404);
        visitors.as(admin.id()).get("/people/" + kept).then().body(containsString(visitors.email(gone)));
        visitors.as(admin.id())
                .get(merged)
                .then()
                .statusCode(200)
                .body(containsString("1 booking"), containsString("Undo this merge"));
        visitors.as(admin.id()).get("/team/merges").then().statusCode(200).body(containsString(merged));

        post(admin.id(), merged + "/undo", Map.of()).then().statusCode(303);
        assertThat(owner("Application", "applicantId", application)).isEqualTo(gone);
        assertThat(owner("Booking", "personId", booking)).isEqualTo(gone);
        assertThat(enrolments.isParticipant(gone, cohort)).isTrue();
        assertThat(enrolments.isParticipant(kept, cohort)).isFalse();
        assertThat(enrolments.isParticipant(kept, other)).isTrue();
        assertThat(knownAs(gone)).isEqualTo(gone);
        assertThat(visitors.actor(kept).holds(Role.FACILITATOR, cohort)).isFalse();
        assertThat(visitors.actor(gone).holds(Role.FACILITATOR, cohort)).isTrue();
        visitors.as(admin.id()).get(merged).then().body(containsString("Undone"));
        post(admin.id(), merged + "/undo", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("has been undone already"));
    }

    @Test
    void whatWouldBreakARuleIsRefusedWithItsReason() {
        takePlace.take(cohort, kept);
        takePlace.take(cohort, gone);
        start.start(visitors.actor(kept), cohort);
        start.start(visitors.actor(gone), cohort);
        var session = timetable.module(cohort, "A day", TimetableFixture.day(clock.instant(), 30));
        book.book(visitors.actor(kept), session, null);
        book.book(visitors.actor(gone), session, null);
        var preview = previews.preview(admin, MergeSubject.PERSON, kept, gone);
        assertThat(preview.reasonsAgainst())
                .hasSize(3)
                .anyMatch(reason -> reason.contains("Both have an application"))
                .anyMatch(reason -> reason.contains("Both have a place"))
                .anyMatch(reason -> reason.contains("Both hold a seat in A day"));
        post(admin.id(), "/team/merges", Map.of("subject", "PERSON", "kept", kept.toString(), "gone", gone.toString()))
                .then()
                .statusCode(422)
                .body(containsString("Both have a place"), not(containsString("Merge them")));
        assertThat(knownAs(gone)).isEqualTo(gone);
        visitors.as(admin.id())
                .get("/team/merges/preview?subject=PERSON&kept=" + kept + "&gone=" + kept)
                .then()
                .statusCode(422);
    }

    @Test
    void aRoleThatBothHoldStaysBehind() {
        visitors.grant(kept, Role.FACILITATOR, cohort);
        visitors.grant(gone, Role.FACILITATOR, cohort);
        visitors.grant(gone, Role.EVALUATOR, cohort);
        var preview = previews.preview(admin, MergeSubject.PERSON, kept, gone);
        assertThat(preview.staying()).hasSize(1);
        var merged = merge.merge(admin, MergeSubject.PERSON, kept, gone);
        assertThat(visitors.actor(kept).holds(Role.EVALUATOR, cohort)).isTrue();
        undo.undo(admin, merged);
        assertThat(visitors.actor(kept).holds(Role.EVALUATOR, cohort)).isFalse();
        assertThat(visitors.actor(gone).holds(Role.FACILITATOR, cohort)).isTrue();
    }

    @Test
    void answersGoOnPairingAndAnUndoThatWouldPartThemIsRefused() {
        var survey = surveys.survey(cohort);
        takePlace.take(cohort, gone);
        clock.setLondon(Surveys.WHILE_OPEN);
        answerWave.answer(gone, survey.baseline(), UUID.randomUUID().toString(), SHEET);
        var merged = merge.merge(admin, MergeSubject.PERSON, kept, gone);
        clock.setLondon("2026-11-03T10:00:00");
        answerWave.answer(kept, survey.post(), UUID.randomUUID().toString(), SHEET);
        assertThat(answersAs(survey.baseline())).isEqualTo(gone);
        assertThat(answersAs(survey.post())).isEqualTo(gone);
        assertThatThrownBy(() -> undo.undo(admin, merged))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("has been answered since");
        assertThat(enrolments.isParticipant(kept, cohort)).isTrue();
    }

    @Test
    void whatWasTypedAndNotSentComesAlong() {
        var survey = surveys.survey(cohort);
        takePlace.take(cohort, gone);
        clock.setLondon(Surveys.WHILE_OPEN);
        saveDraft.save(Respondent.person(gone), survey.baseline(), Map.of("advice", "Half a sentence"));

        var merged = merge.merge(admin, MergeSubject.PERSON, kept, gone);
        assertThat(typed(kept, survey)).containsEntry("advice", "Half a sentence");
        assertThat(typed(gone, survey)).isEmpty();
        undo.undo(admin, merged);
        assertThat(typed(gone, survey)).containsEntry("advice", "Half a sentence");
        assertThat(typed(kept, survey)).isEmpty();
    }

    private Map<String, String> typed(UUID person, Surveys.Survey survey) {
        return QuarkusTransaction.requiringNew()
                .call(() -> drafts.read(Respondent.person(person), survey.questionnaire(), survey.baseline()));
    }

    @Test
    void theHistoryOfBothIsReadWithTheOneThatIsKept() {
        start.start(visitors.actor(gone), cohort);
        grantRole.grant(admin, gone, Role.EVALUATOR, cohort, RolePeriod.OPEN);
        merge.merge(admin, MergeSubject.PERSON, kept, gone);

        visitors.as(admin.id())
                .get("/history/person/" + kept)
                .then()
                .statusCode(200)
                .body(containsString("a role: Evaluator"), containsString("merged a duplicate into"));
        visitors.script(kept)
                .get("/api/me/data/sections/history")
                .then()
                .statusCode(200)
                .body("records.title", hasItem("Pat Gone began an application"));
    }

    @Test
    void afterAnUndoEachIsErasedWithoutTheOther() {
        String address = visitors.email(gone);
        undo.undo(admin, merge.merge(admin, MergeSubject.PERSON, kept, gone));
        QuarkusTransaction.requiringNew()
                .run(() -> erasures.fire(new PersonErased(gone, Set.of(address), clock.instant())));

        for (String column : List.of("actorName", "detail", "changes", "onBehalfOfName")) {
            assertThat(countWords(column, address)).as(column).isZero();
        }
        assertThat(count("select count(*) from Merger where goneId = :person and goneName like 'Pat%'", gone))
                .isZero();
    }

    private long countWords(String column, String word) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from HistoryWords where " + column + " like :word", Long.class)
                .setParameter("word", "%" + word + "%")
                .getSingleResult());
    }

    @Test
    void answersOfTwoNeverBecomeThoseOfOne() {
        var survey = surveys.survey(cohort);
        takePlace.take(cohort, gone);
        takePlace.take(cohort, kept);
        clock.setLondon(Surveys.WHILE_OPEN);
        answerWave.answer(gone, survey.baseline(), UUID.randomUUID().toString(), SHEET);
        answerWave.answer(kept, survey.baseline(), UUID.randomUUID().toString(), SHEET);
        assertThat(previews.preview(admin, MergeSubject.PERSON, kept, gone).reasonsAgainst())
                .anyMatch(reason -> reason.contains("Both have answered the questionnaire"));
    }

    @Test
    void anUndoIsRefusedWhenSomethingRestsOnWhatMoved() {
        takePlace.take(cohort, gone);
        var session = timetable.module(cohort, "A day", TimetableFixture.day(clock.instant(), 30));
        var merged = merge.merge(admin, MergeSubject.PERSON, kept, gone);
        book.book(visitors.actor(kept), session, null);
        post(admin.id(), "/team/merges/" + merged + "/undo", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("1 booking would be without a place in the cohort"));
        assertThat(enrolments.isParticipant(kept, cohort)).isTrue();
    }

    @Test
    void aTokenThatWasDestroyedMeanwhileKeepsNobodyTogether() {
        visitors.script(gone);
        var merged = merge.merge(admin, MergeSubject.PERSON, kept, gone);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(entities.createQuery("delete from AccessToken where personId = :kept")
                                .setParameter("kept", kept)
                                .executeUpdate())
                        .isPositive());

        undo.undo(admin, merged);

        assertThat(count("select count(*) from Person where id = :person and mergedInto is null", gone))
                .isOne();
    }

    @Test
    void mergesStackAndComeApartInTheirOrder() {
        var third = visitors.person("Pat Third");
        takePlace.take(cohort, gone);
        var first = merge.merge(admin, MergeSubject.PERSON, kept, gone);
        var second = merge.merge(admin, MergeSubject.PERSON, third, kept);
        assertThat(knownAs(gone)).isEqualTo(third);
        assertThatThrownBy(() -> undo.undo(admin, first))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Undo that merge first");
        undo.undo(admin, second);
        assertThat(knownAs(gone)).isEqualTo(kept);
        undo.undo(admin, first);
        assertThat(knownAs(gone)).isEqualTo(gone);
        assertThat(enrolments.isParticipant(gone, cohort)).isTrue();
    }

    @Test
    void accountsAtProvidersSignInWhoeverIsKeptAndBothAddressesAreTold() {
        String key = UUID.randomUUID().toString();
        var ofKept = new OpenIdAccount(visitors, "trust", "kept-" + key).verified("kept." + key + "@trust.example");
        var ofGone = new OpenIdAccount(visitors, "trust", "gone-" + key).verified("gone." + key + "@trust.example");
        ofGone.signIn().then().statusCode(303);
        var one = entered("gone." + key + "@trust.example");
        var moved = merge.merge(admin, MergeSubject.PERSON, kept, one);
        Mailbox.of(visitors.email(kept)).take("Two records of yours are one now");
        Mailbox.of("gone." + key + "@trust.example").take("Two records of yours are one now");
        assertThat(accounts.of(kept)).hasSize(1);
        assertThat(signedIn(ofGone)).isEqualTo(kept);
        undo.undo(admin, moved);
        Mailbox.of(visitors.email(kept)).take("Your records are two again");
        assertThat(signedIn(ofGone)).isEqualTo(one);

        ofKept.signIn().then().statusCode(303);
        var other = entered("kept." + key + "@trust.example");
        merge.merge(admin, MergeSubject.PERSON, other, one);
        assertThat(accounts.of(other))
                .as("the one that could not move is there too")
                .hasSize(2);
        assertThat(signedIn(ofGone)).isEqualTo(other);
        var stayed = accounts.of(other).stream()
                .filter(account -> account.email().startsWith("gone."))
                .findFirst()
                .orElseThrow();
        var stranger = visitors.person("Sam Stranger");
        post(stranger, "/account/provider-accounts/" + stayed.id() + "/removal", Map.of())
                .then()
                .statusCode(404);
        post(other, "/account/provider-accounts/" + stayed.id() + "/removal", Map.of())
                .then()
                .statusCode(303);
        assertThat(accounts.of(other)).hasSize(1);
    }

    /** Whose sign-in it is that somebody gets with an account at a provider. */
    private UUID signedIn(OpenIdAccount account) {
        var answer = account.signIn();
        answer.then().statusCode(303);
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select personId from SignIn where secretHash = :hash", UUID.class)
                        .setParameter("hash", new Secret(answer.cookie(visitors.cookieName())).hash())
                        .getSingleResult());
    }

    @Test
    void whoeverIsErasedIsErasedWithAllWhoTurnedOutToBeThem() {
        visitors.signIn(gone);
        String address = visitors.email(gone);
        merge.merge(admin, MergeSubject.PERSON, kept, gone);
        var shown = myData.whole(kept);
        assertThat(shown.toString()).contains(address);
        var request = post(kept, "/account/my-data/requests/new", Map.of("kind", "ERASURE", "message", ""));
        request.then().statusCode(303);
        var id = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select id from DataRequest where personId = :person", UUID.class)
                        .setParameter("person", kept)
                        .getSingleResult());
        post(admin.id(), "/team/data-requests/" + id + "/completion", Map.of("words", ""))
                .then()
                .statusCode(303);
        for (UUID person : List.of(kept, gone)) {
            assertThat(visitors.email(person)).startsWith("erased.");
        }
        assertThat(count("select count(*) from SignIn where personId = :person", gone))
                .isZero();
        assertThat(count("select count(*) from Merger where keptId = :person and goneName <> 'Erased person'", kept))
                .isZero();
    }

    private long count(String query, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(query, Long.class)
                .setParameter("person", person)
                .getSingleResult());
    }

    @Test
    void ofManyWhoMergeTheSameTwoOneDoes() {
        takePlace.take(cohort, gone);
        Callable<UUID> attempt = () -> merge.merge(admin, MergeSubject.PERSON, kept, gone);
        assertThat(Rivals.succeed(Collections.nCopies(5, attempt), NotFound.class))
                .isEqualTo(1);
        assertThat(enrolments.isParticipant(kept, cohort)).isTrue();
    }

    @Test
    void aTeamMergesOnlyWhereAllIsItsOwn() {
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        String page = "/team/merges/preview?subject=PERSON&kept=" + kept + "&gone=" + gone;
        takePlace.take(cohort, gone);
        visitors.as(team).get(page).then().statusCode(404);
        start.start(visitors.actor(kept), cohort);
        visitors.as(team).get(page).then().statusCode(200);
        grantRole.grant(admin, gone, Role.FACILITATOR, cohorts.openCohort(1), RolePeriod.OPEN);
        visitors.as(team).get(page).then().statusCode(404);
        post(team, "/team/merges", Map.of("subject", "PERSON", "kept", kept.toString(), "gone", gone.toString()))
                .then()
                .statusCode(404);
        visitors.as(team)
                .get("/team/merges/another?subject=PERSON&one=" + gone)
                .then()
                .statusCode(404);
        post(
                        team,
                        "/team/merges/another",
                        Map.of("subject", "PERSON", "one", kept.toString(), "other", visitors.email(gone)))
                .then()
                .statusCode(422)
                .body(containsString("Ask an administrator"));
        post(
                        team,
                        "/team/merges/another",
                        Map.of("subject", "PERSON", "one", kept.toString(), "other", "nobody@example.org"))
                .then()
                .statusCode(422)
                .body(containsString("Ask an administrator"), not(containsString("Nobody is known")));
        grantRole.grant(admin, kept, Role.ADMINISTRATOR, null, RolePeriod.OPEN);
        visitors.as(team)
                .get("/team/merges/another?subject=PERSON&one=" + kept)
                .then()
                .statusCode(404);
    }

    @Test
    void candidatesHaveTheSameNameAndEmployerOrTheSameMailbox() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        var one = entered("lee.hart" + mark + "@example.org");
        var other = entered("leehart" + mark + "+cop@example.org");
        visitors.as(admin.id())
                .get("/team/merges/duplicates?subject=PERSON")
                .then()
                .statusCode(200)
                .body(containsString(one.toString()), containsString(other.toString()));
        visitors.script(admin.id())
                .get("/api/merges/candidates?subject=PERSON")
                .then()
                .statusCode(200)
                .body("why", hasItem("The same mailbox"));
        var team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        visitors.as(team)
                .get("/team/merges/duplicates?subject=PERSON")
                .then()
                .statusCode(200)
                .body(not(containsString(one.toString())));
        takePlace.take(cohort, one);
        takePlace.take(cohort, other);
        visitors.as(team).get("/team/merges/duplicates?subject=PERSON").then().body(containsString(one.toString()));
    }

    @Test
    void theOtherRecordIsNamedByItsAddress() {
        String page = "/team/merges/another?subject=PERSON&one=" + kept;
        visitors.as(admin.id())
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Merge Pat Kept with a duplicate"));
        another("no address")
                .then()
                .statusCode(422)
                .body(containsString("correct format"), containsString("no address"));
        another("nobody@example.org").then().statusCode(422).body(containsString("Nobody is known by this address"));
        another(visitors.email(kept)).then().statusCode(422).body(containsString("the same already"));
        another(visitors.email(gone)).then().statusCode(303);
    }

    @Test
    void scriptsPreviewMergeAndUndo() {
        takePlace.take(cohort, gone);
        var script = visitors.script(admin.id());
        script.get("/api/merges/preview?subject=PERSON&kept=" + kept + "&gone=" + gone)
                .then()
                .statusCode(200)
                .body("moving[0].kind", equalTo("place"), "moving[0].records", hasItem("Leading communities, Spring"));
        var request = Map.of("subject", "PERSON", "kept", kept, "gone", gone);
        String path = api(admin.id())
                .body(request)
                .post("/api/merges")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        path = path.substring(path.indexOf("/api/"));
        visitors.script(admin.id()).get(path).then().statusCode(200).body("moved", hasItem("1 place"));
        api(admin.id()).body(request).post("/api/merges").then().statusCode(404);
        visitors.script(admin.id()).get("/api/merges").then().statusCode(200);
        api(admin.id()).post(path + "/reversal").then().statusCode(204);
        api(admin.id()).post(path + "/reversal").then().statusCode(422).body("code", equalTo("merge-undone"));
    }

    private UUID entered(String address) {
        return QuarkusTransaction.requiringNew().call(() -> people.knownAs(new EmailAddress(address)));
    }

    private Response another(String typed) {
        return post(
                admin.id(),
                "/team/merges/another",
                Map.of("subject", "PERSON", "one", kept.toString(), "other", typed));
    }

    private UUID knownAs(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> people.knownAs(new EmailAddress(visitors.email(person))));
    }

    private UUID owner(String entity, String attribute, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select " + attribute + " from " + entity + " where id = :id", UUID.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    private UUID answersAs(UUID wave) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select answersAs from Invitation where waveId = :wave and personId = :person", UUID.class)
                .setParameter("wave", wave)
                .setParameter("person", kept)
                .getSingleResult());
    }

    private io.restassured.specification.RequestSpecification api(UUID person) {
        return visitors.script(person).contentType(ContentType.JSON);
    }

    private Response post(UUID person, String path, Map<String, String> form) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(path);
    }
}
