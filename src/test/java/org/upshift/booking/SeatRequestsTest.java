package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.PlaceGivenUp;
import org.upshift.enrolment.Rivals;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Mailbox;
import org.upshift.people.PersonErased;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

/** A masterclass of one seat that needs the agreement of the team. */
@QuarkusTest
class SeatRequestsTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    BookSeat bookSeat;

    @Inject
    MoveSeat moveSeat;

    @Inject
    HandOverSeat handOverSeat;

    @Inject
    JoinWaitingList joinWaitingList;

    @Inject
    AskForSeat askForSeat;

    @Inject
    DecideSeatRequests decideSeatRequests;

    @Inject
    SeatRequestQueries requests;

    @Inject
    SeatRequestsToMove toMove;

    @Inject
    Event<PersonErased> erased;

    @Inject
    Event<PlaceGivenUp> givenUp;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID masterclass;
    private UUID team;
    private UUID ana;
    private UUID ben;

    @BeforeEach
    void aMasterclassOfOneSeat() {
        clock.setLondon("2019-05-01T12:00");
        cohort = cohorts.openCohort(24);
        masterclass = timetable.event(cohort, "Masterclass", "2019-05-20T10:00", "2019-05-20T13:00");
        timetable.capacity(masterclass, 1);
        timetable.agreement(masterclass);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        ana = participant("Ana Participant");
        ben = participant("Ben Participant");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void whoeverAsksHasASeatOnceTheTeamAgrees() {
        list(ana).body(allOf(containsString("Needs agreement"), containsString("Ask for a seat<")));
        form(ana, mine(masterclass, "/booking"), Map.of())
                .statusCode(422)
                .body(containsString("a seat needs the agreement of the programme team. Ask for one"));
        form(ana, mine(masterclass, "/waiting"), Map.of()).statusCode(422).body(containsString("needs the agreement"));
        form(ana, mine(masterclass, "/request"), Map.of("words", " "))
                .statusCode(422)
                .body(containsString("Say why you would like to come"));
        form(ana, mine(masterclass, "/request"), Map.of("words", "x".repeat(1001)))
                .statusCode(422)
                .body(allOf(containsString("must be 1,000 characters or fewer"), containsString("xxxx")));

        form(ana, mine(masterclass, "/request"), Map.of("words", "We begin a community"))
                .statusCode(303);

        list(ana).body(allOf(containsString("You have asked"), containsString("1 seat left")));
        page(ana, mine(masterclass, "/request")).body(containsString("We begin a community"));
        assertThat(timetable.booked(masterclass)).isZero();
        Mailbox.of(visitors.email(ana)).staysEmpty();
        page(team, "/cohorts/" + cohort).body(allOf(containsString("Requests for seats"), containsString("1 waits")));
        page(team, "/cohorts/" + cohort + "/seat-requests").body(containsString("Masterclass"));
        page(team, ofTeam("")).body(allOf(containsString("Ana Participant"), containsString("We begin a community")));
        decide(List.of(), "yes", "").statusCode(422).body(containsString("Select at least one person"));
        decide(asked(), "", "").statusCode(422).body(containsString("Select whether you agree"));

        decide(asked(), "yes", "Bring a case of your own").statusCode(303);

        var letter = Mailbox.of(visitors.email(ana)).take("Booked: Masterclass");
        assertThat(letter.text())
                .contains("The programme team agrees that you come", "The team says: Bring a case of your own");
        assertThat(letter.mime().text("text/calendar")).contains("METHOD:REQUEST", "SEQUENCE:0");
        assertThat(timetable.booked(masterclass)).isEqualTo(1);
        list(ana).body(allOf(containsString("Booked"), not(containsString("Ask for a seat<"))));
        page(team, "/history/cohort/" + cohort)
                .body(allOf(
                        containsString("asked for a seat: Masterclass"),
                        containsString("agreed to a seat: Masterclass")));
    }

    @Test
    void severalAreAgreedToByTurnAndAWithdrawalGoesOnToTheNext() {
        ask(ana);
        ask(ben);

        decide(asked(), "yes", "").statusCode(303);

        Mailbox.of(visitors.email(ana)).take("Booked: Masterclass");
        var waiting = Mailbox.of(visitors.email(ben)).take("Agreed: Masterclass");
        assertThat(waiting.text()).contains("you are on the waiting list");
        assertThat(waiting.mime().shape()).doesNotContain("calendar");
        list(ben).body(containsString("You are number 1 of 1 on the waiting list"));
        page(team, ofTeam("")).body(allOf(containsString("A seat"), containsString("On the waiting list")));
        withdraw(List.of(), "Why").statusCode(422).body(containsString("Select at least one person"));
        withdraw(agreed("Ana"), "").statusCode(422).body(containsString("Say why you withdraw your agreement"));

        withdraw(agreed("Ana"), "Your employer needs you").statusCode(303);

        var over = Mailbox.of(visitors.email(ana)).take("Cancelled: Masterclass");
        assertThat(over.text()).contains("You no longer have a seat", "The team says: Your employer needs you");
        assertThat(over.mime().text("text/calendar")).contains("METHOD:CANCEL", "SEQUENCE:1");
        Mailbox.of(visitors.email(ben)).take("A seat for you: Masterclass");
        list(ana)
                .body(allOf(
                        containsString("The programme team has withdrawn its agreement: Your employer needs you"),
                        containsString("Ask for a seat<")));
        form(ben, mine(masterclass, "/booking"), Map.of()).statusCode(303);
        page(team, "/cohorts/" + cohort + "/sessions/" + masterclass + "/bookings")
                .body(containsString("The team withdrew its agreement"));
    }

    @Test
    void bothWithdrawnAtOnceLeaveTheSeatFree() {
        ask(ana);
        ask(ben);
        decide(asked(), "yes", "").statusCode(303);
        Mailbox.of(visitors.email(ben)).take("Agreed: Masterclass");

        withdraw(agreed(""), "It is another masterclass now").statusCode(303);

        assertThat(timetable.booked(masterclass)).isZero();
        assertThat(Mailbox.of(visitors.email(ben))
                        .take("No longer agreed: Masterclass")
                        .text())
                .contains("You no longer wait for a seat");
        assertThat(Mailbox.of(visitors.email(ben)).all()).isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtTheSameTimeOneDoes() {
        ask(ana);
        var one = asked();
        var who = visitors.actor(team);
        Callable<Boolean> agreeing = () -> {
            decideSeatRequests.decide(who, cohort, masterclass, one, true, "");
            return true;
        };
        Callable<Boolean> refusing = () -> {
            decideSeatRequests.decide(who, cohort, masterclass, one, false, "No");
            return true;
        };

        assertThat(Rivals.succeed(List.of(agreeing, refusing), RuleViolation.class))
                .isEqualTo(1);
        assertThat(timetable.booked(masterclass)).isEqualTo(agreed("").size());
    }

    @Test
    void aRefusalSaysWhyAndOneCanAskAgainOrTakeBack() {
        ask(ana);
        var one = asked();
        decide(one, "no", "")
                .statusCode(422)
                .body(allOf(containsString("Say why you refuse"), containsString(one.get(0) + "\" checked")));

        decide(one, "no", "It is for those who lead already").statusCode(303);

        assertThat(Mailbox.of(visitors.email(ana)).take("No seat: Masterclass").text())
                .contains("The team says: It is for those who lead already");
        list(ana).body(containsString("did not agree: It is for those who lead already"));
        decide(one, "yes", "").statusCode(422).body(containsString("decided or taken back meanwhile"));
        page(team, ofTeam("")).body(allOf(containsString("Refused"), containsString("Nobody asks for a seat")));
        ask(ana);
        form(ana, mine(masterclass, "/request/end"), Map.of()).statusCode(303);
        form(ana, mine(masterclass, "/request/end"), Map.of())
                .statusCode(422)
                .body(containsString("You do not ask for a seat in this session"));
        list(ana).body(containsString("Needs agreement"));
    }

    @Test
    void aSessionThatNeedsItLaterKeepsItsSeatsAndMakesRequestsOfThoseWhoWait() {
        UUID talk = timetable.event(cohort, "Talk", "2019-05-21T16:00", "2019-05-21T17:00");
        timetable.capacity(talk, 1);
        bookSeat.book(visitors.actor(ana), talk, null);
        joinWaitingList.join(visitors.actor(ben), talk);
        release(false).statusCode(201);
        change(talk, true, true);
        release(true)
                .body("letters", equalTo(1))
                .body("changes[0].fields.field", hasItems("A seat needs agreement"))
                .body(
                        "effects",
                        hasItems(
                                "Talk: 1 seat that is booked or offered stays, with your agreement",
                                "Talk: 1 person who waits asks for your agreement instead"));

        release(false).statusCode(201);

        list(ana).body(containsString("Cancel or hand over"));
        Mailbox.of(visitors.email(ben)).take("The team decides: Talk");
        list(ben).body(containsString("You have asked"));
        assertThat(requests.countOfSession(talk, cohort, Set.of(SeatRequestStatus.AGREED)))
                .isEqualTo(1);

        change(talk, false, false);

        assertThat(Mailbox.of(visitors.email(ben))
                        .take("No agreement needed: Talk")
                        .text())
                .contains("you are on the waiting list");
        list(ben).body(containsString("You are number 1 of 1"));
        page(team, "/history/cohort/" + cohort).body(containsString("a seat needs no agreement any more"));
    }

    @Test
    void aSeatForEveryoneNeedsNobodysAgreement() {
        var both = new HashMap<>(plan("Masterclass", true));
        both.put("booksEveryone", true);
        visitors.script(team)
                .contentType("application/json")
                .body(both)
                .put("/api/cohorts/" + cohort + "/sessions/" + masterclass)
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-for-everyone"));
    }

    @Test
    void aGroupIsMovedToAndASeatHandedOverOnlyWithTheAgreement() {
        UUID day = timetable.module(cohort, "Day", "2019-06-07");
        UUID elsewhere = timetable.group(cohort, day, "Day, at our partner's", "2019-06-08", 2);
        timetable.agreement(elsewhere);
        bookSeat.book(visitors.actor(ana), day, null);
        form(ana, mine(elsewhere, "/move"), Map.of()).statusCode(422).body(containsString("needs the agreement"));
        askForSeat.ask(visitors.actor(ana), elsewhere, "It is nearer");
        decideSeatRequests.decide(
                visitors.actor(team), cohort, elsewhere, asked(elsewhere, SeatRequestStatus.ASKED), true, "");

        assertThat(Mailbox.of(visitors.email(ana)).take("Agreed: Module 1: Day").text())
                .contains("It stays yours until you move it yourself");
        assertThat(timetable.booked(day)).isEqualTo(1);
        list(ana).body(allOf(containsString("The programme team has agreed"), containsString("Move my seat here")));
        UUID seat = moveSeat.move(visitors.actor(ana), elsewhere);

        form(
                        ana,
                        "/cohorts/" + cohort + "/my-sessions/bookings/" + seat + "/hand-over",
                        Map.of("email", visitors.email(ben)))
                .statusCode(422)
                .body(containsString("Ben Participant does not have the agreement of the programme team"));
        askForSeat.ask(visitors.actor(ben), elsewhere, "So would I");
        bookSeat.book(visitors.actor(ben), day, null);
        decideSeatRequests.decide(
                visitors.actor(team), cohort, elsewhere, asked(elsewhere, SeatRequestStatus.ASKED), true, "");
        assertThat(timetable.booked(elsewhere)).isEqualTo(1);
    }

    @Test
    void whoeverAskedHearsOfAChangeAndOfTheEnd() {
        ask(ana);
        ask(ben);
        decide(asked().subList(0, 1), "yes", "").statusCode(303);
        Mailbox.of(visitors.email(ana)).take("Booked: Masterclass");
        release(false).statusCode(201);
        var moved = new HashMap<>(plan("Masterclass", true));
        moved.put("starts", "2019-05-22T10:00:00");
        moved.put("ends", "2019-05-22T13:00:00");
        put(masterclass, moved, true);
        release(true).body("letters", equalTo(2));

        release(false).statusCode(201);

        assertThat(Mailbox.of(visitors.email(ana)).take("Changed: Masterclass").text())
                .contains("Your seat stays yours");
        assertThat(Mailbox.of(visitors.email(ben)).take("Changed: Masterclass").text())
                .contains("You have asked for a seat in it. The team has yet to decide");

        visitors.script(team)
                .delete("/api/cohorts/" + cohort + "/sessions/" + masterclass + "?draft=true")
                .then()
                .statusCode(204);
        release(false).statusCode(201);
        assertThat(Mailbox.of(visitors.email(ben))
                        .take("Cancelled: Masterclass")
                        .text())
                .contains("Nobody decides about it any more");
        assertThat(live(ana) + live(ben)).isZero();
    }

    @Test
    void nobodyIsAgreedToWhoHasNoPlaceAnyMore() {
        ask(ana);
        var one = asked();
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "update Enrolment set status = WITHDRAWN, liveKey = null, endedAt = :now where personId = :person and cohortId = :cohort")
                .setParameter("now", clock.instant())
                .setParameter("person", ana)
                .setParameter("cohort", cohort)
                .executeUpdate());

        decide(one, "yes", "")
                .statusCode(422)
                .body(containsString("has no place in this cohort any more. Refuse their request"));

        assertThat(timetable.booked(masterclass)).isZero();
        decide(one, "no", "You have left us").statusCode(303);
    }

    @Test
    void whoeverLeavesTheCohortOrIsErasedAsksNoMore() {
        ask(ana);
        ask(ben);
        var one = asked();
        QuarkusTransaction.requiringNew().run(() -> givenUp.fire(new PlaceGivenUp(cohort, ana, false)));
        assertThat(live(ana)).isZero();
        visitors.as(ben)
                .get("/account/my-data/sections/seat-requests")
                .then()
                .body(allOf(containsString("Masterclass"), containsString("Because it is about my work")));

        QuarkusTransaction.requiringNew()
                .run(() -> erased.fire(new PersonErased(ben, Set.of(visitors.email(ben)), clock.instant())));

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> requests.own(ben, Page.first(5)).get(0).words()))
                .isEmpty();
        assertThat(one).hasSize(2);
    }

    @Test
    void anAgreementMovesWithTheSeatWhenTwoTurnOutToBeOne() {
        ask(ana);
        decide(asked(), "yes", "").statusCode(303);
        var mine = QuarkusTransaction.requiringNew().call(() -> toMove.of(List.of(ana)));
        assertThat(mine).singleElement().satisfies(record -> assertThat(toMove.refusal(record, record))
                .contains("Both ask for a seat in Masterclass"));

        QuarkusTransaction.requiringNew().run(() -> {
            toMove.move(mine.stream().map(record -> record.id()).toList(), ana, ben);
            entities.flush();
            assertThat(toMove.faults(ana)).singleElement().asString().contains("without the agreement");
            assertThat(toMove.faults(ben)).isEmpty();
        });
    }

    @Test
    void atShortNoticeWhoeverIsAgreedToHasAFreeSeatAtOnceOrBooksOneLater() {
        ask(ana);
        ask(ben);
        clock.setLondon("2019-05-19T12:00");

        decide(asked(), "yes", "").statusCode(303);

        Mailbox.of(visitors.email(ana)).take("Booked: Masterclass");
        assertThat(Mailbox.of(visitors.email(ben)).take("Agreed: Masterclass").text())
                .contains("the waiting list is closed");
        timetable.capacity(masterclass, 2);
        form(ben, mine(masterclass, "/booking"), Map.of()).statusCode(303);
        clock.setLondon("2019-05-20T10:00");
        withdraw(agreed("Ana"), "Too late").statusCode(422).body(containsString("has begun"));
    }

    @Test
    void moreRequestsNeedNoMoreStatements() {
        String planner = visitors.signIn(team);
        String asking = visitors.signIn(ana);
        Runnable ofTeam = () -> visitors.with(planner).get(ofTeam("")).then().statusCode(200);
        Runnable own = () -> visitors.with(asking)
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .statusCode(200);
        ask(ana);
        own.run();
        long teamOnce = statements.during(ofTeam);
        long ownOnce = statements.during(own);
        ask(ben);
        ask(participant("Cat Participant"));
        UUID other = timetable.event(cohort, "Another", "2019-05-23T10:00", "2019-05-23T13:00");
        timetable.agreement(other);
        askForSeat.ask(visitors.actor(ana), other, "That too");

        assertThat(statements.during(ofTeam)).isEqualTo(teamOnce).isLessThanOrEqualTo(8);
        assertThat(statements.during(own)).isEqualTo(ownOnce).isLessThanOrEqualTo(8);
    }

    @Test
    void scriptsDoTheSame() {
        String own = "/api/sessions/" + masterclass + "/request";
        json(ana, Map.of()).put(own).then().statusCode(422);
        String id = json(ana, Map.of("words", "It is about my work"))
                .put(own)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        visitors.script(ana)
                .get("/api/me/seat-requests")
                .then()
                .body("items.status", contains("ASKED"))
                .body("items.id", contains(id));
        String ofTeam = "/api" + ofTeam("");
        visitors.script(team)
                .get(ofTeam + "?status=ASKED")
                .then()
                .body("total", equalTo(1))
                .body("items[0].words", equalTo("It is about my work"));
        json(team, Map.of("requests", List.of(id), "agreed", false))
                .post(ofTeam + "/decision")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("remark"));
        json(team, Map.of("requests", List.of(id), "agreed", true))
                .post(ofTeam + "/decision")
                .then()
                .statusCode(204);
        visitors.script(team)
                .get(ofTeam)
                .then()
                .body("items[0].status", equalTo("AGREED"))
                .body("items[0].booking", not(equalTo(null)));
        json(team, Map.of("requests", List.of(UUID.randomUUID()), "agreed", true))
                .post(ofTeam + "/decision")
                .then()
                .statusCode(404);
        json(team, Map.of("requests", List.of(id), "reason", "The room is smaller"))
                .post(ofTeam + "/withdrawal")
                .then()
                .statusCode(204);
        assertThat(timetable.booked(masterclass)).isZero();
        json(ana, Map.of("words", "Again")).put(own).then().statusCode(200);
        visitors.script(ana).delete(own).then().statusCode(204);
        json(participantElsewhere(), Map.of("words", "Me too")).put(own).then().statusCode(404);
        visitors.anyone().get(ofTeam("")).then().statusCode(303);
    }

    private UUID participantElsewhere() {
        UUID person = visitors.person("Otto Other");
        takePlace.take(cohorts.openCohort(5), person);
        return person;
    }

    private RequestSpecification json(UUID person, Map<String, ?> body) {
        return visitors.script(person).contentType("application/json").body(body);
    }

    private void ask(UUID person) {
        clock.set(clock.instant().plusSeconds(1));
        askForSeat.ask(visitors.actor(person), masterclass, "Because it is about my work");
    }

    private List<UUID> asked() {
        return asked(masterclass, SeatRequestStatus.ASKED);
    }

    private List<UUID> agreed(String name) {
        return requests.ofSession(masterclass, cohort, Set.of(SeatRequestStatus.AGREED), Page.first(10)).stream()
                .filter(one -> one.name().startsWith(name))
                .map(SeatRequestQueries.Asking::id)
                .toList();
    }

    private List<UUID> asked(UUID session, SeatRequestStatus status) {
        return requests.ofSession(session, cohort, Set.of(status), Page.first(10)).stream()
                .map(SeatRequestQueries.Asking::id)
                .toList();
    }

    private long live(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(*) from SeatRequest where personId = :person and liveKey is not null", Long.class)
                .setParameter("person", person)
                .getSingleResult());
    }

    private ValidatableResponse decide(List<UUID> whom, String decision, String remark) {
        return selecting("requests", whom)
                .formParam("decision", decision)
                .formParam("remark", remark)
                .post(ofTeam("/decision"))
                .then();
    }

    private ValidatableResponse withdraw(List<UUID> whom, String reason) {
        return selecting("agreements", whom)
                .formParam("reason", reason)
                .post(ofTeam("/withdrawal"))
                .then();
    }

    private RequestSpecification selecting(String field, List<UUID> whom) {
        var form = visitors.as(team).contentType("application/x-www-form-urlencoded");
        return whom.isEmpty() ? form : form.formParam(field, whom);
    }

    private void change(UUID session, boolean agreement, boolean draft) {
        var plan = new HashMap<>(plan("Talk", agreement));
        plan.put("starts", "2019-05-21T16:00:00");
        plan.put("ends", "2019-05-21T17:00:00");
        put(session, plan, draft);
    }

    private void put(UUID session, Map<String, Object> plan, boolean draft) {
        json(team, plan)
                .put("/api/cohorts/" + cohort + "/sessions/" + session + "?draft=" + draft)
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> plan(String title, boolean agreement) {
        return Map.of(
                "kind",
                "EVENT",
                "title",
                title,
                "starts",
                "2019-05-20T10:00:00",
                "ends",
                "2019-05-20T13:00:00",
                "place",
                "Minories, London",
                "link",
                "https://meet.example.org/" + title.toLowerCase(),
                "capacity",
                1,
                "needsAgreement",
                agreement);
    }

    private ValidatableResponse release(boolean dryRun) {
        String path = "/api/cohorts/" + cohort + "/timetable/releases";
        var preview = json(team, Map.of("dryRun", true)).post(path).then();
        return dryRun
                ? preview
                : json(team, Map.of("agreed", preview.extract().<String>path("agreed")))
                        .post(path)
                        .then();
    }

    private ValidatableResponse list(UUID person) {
        return page(person, "/cohorts/" + cohort + "/my-sessions");
    }

    private ValidatableResponse page(UUID person, String path) {
        return visitors.as(person).get(path).then().statusCode(200);
    }

    private ValidatableResponse form(UUID person, String path, Map<String, String> typed) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded")
                .formParams(typed)
                .post(path)
                .then();
    }

    private String mine(UUID session, String rest) {
        return "/cohorts/" + cohort + "/my-sessions/" + session + rest;
    }

    private String ofTeam(String rest) {
        return "/cohorts/" + cohort + "/sessions/" + masterclass + "/requests" + rest;
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }
}
