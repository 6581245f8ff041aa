package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.TimetableFixture;
import org.upshift.web.Cookies;

/** A guest who was invited by letter says themselves whether they come and what they need, without an account. */
@QuarkusTest
class GuestAnswerTest {
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
    CancelBooking cancelBooking;

    @Inject
    JoinWaitingList joinWaitingList;

    @Inject
    ChangeSession changeSession;

    @Inject
    SessionQueries sessions;

    @Inject
    EntityManager entities;

    @Inject
    Cookies cookies;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID event;
    private UUID team;
    private UUID ana;
    private UUID booking;
    private String address;
    private String guest;
    private String link;

    @BeforeEach
    void gilIsInvitedByLetter() {
        clock.setLondon("2032-05-01T12:00");
        cohort = cohorts.openCohort(24);
        event = timetable.event(cohort, "Celebration", "2032-06-20T14:00", "2032-06-20T17:00");
        timetable.capacity(event, 2);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        ana = participant("Ana Participant");
        booking = bookSeat.book(visitors.actor(ana), event, null);
        form(team, teamPath(), Map.of("allowance", "2", "lastDay", "2032-06-10"))
                .statusCode(303);
        address = "gil-" + UUID.randomUUID() + "@example.org";
        guest = visitors.script(ana)
                .contentType("application/json")
                .body(Map.of("name", "Gil Guest", "email", address, "dietaryNeeds", "Vegan, says Ana"))
                .post(api())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        link = newestLink("invites you");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void openingChangesNothingAndTheFormAnswers() throws IOException {
        String secret = opened(link);
        page(secret)
                .statusCode(200)
                .body(allOf(
                        containsString("Will you come to Celebration?"),
                        containsString("Ana Participant takes part in"),
                        containsString("Vegan, says Ana")));
        visitors.script(ana).get(api()).then().body("guests[0].answeredAt", nullValue());
        assertThat(badges()).contains("Ana Participant").doesNotContain("Gil");
        visitors.as(team).get(teamPath()).then().body(containsString("Has not answered"));

        answer(secret, Map.of("name", "Gil", "access", "A ramp"))
                .statusCode(422)
                .body(allOf(containsString("Select whether you will come"), containsString("A ramp")));
        answer(secret, Map.of("coming", "yes", "name", " ", "dietary", "x".repeat(1001)))
                .statusCode(422)
                .body(allOf(
                        containsString("Enter your name"),
                        containsString("Dietary needs must be 1,000 characters or fewer")));
        answer(secret, Map.of("coming", "yes", "name", "Gilda Guest", "organisation", "Ward 7", "dietary", "Halal"))
                .statusCode(303);

        page(secret).body(allOf(containsString("You said on 1 May 2032"), containsString("Halal")));
        visitors.as(ana)
                .get(hostPath())
                .then()
                .body(allOf(containsString("Gilda Guest"), containsString("Comes"), not(containsString("Halal"))));
        visitors.script(ana)
                .get(api())
                .then()
                .body("guests[0].answeredAt", notNullValue(), "guests[0].dietaryNeeds", equalTo(""));
        visitors.as(team).get(teamPath()).then().body(allOf(containsString("Halal"), containsString("Gilda Guest")));
        visitors.script(team)
                .get("/api" + teamPath())
                .then()
                .body("items[0].dietaryNeeds", equalTo("Halal"), "items[0].answeredAt", notNullValue());
        visitors.script(team)
                .get("/api/sessions/" + event + "/register")
                .then()
                .body("guests[0].coming", equalTo(true));
        assertThat(badges()).contains("Gilda Guest", "Ward 7");

        form(ana, hostPath() + "/" + guest, Map.of("name", "Gilda B. Guest", "email", address))
                .statusCode(303);
        page(secret).body(allOf(containsString("Gilda B. Guest"), containsString("Halal")));
    }

    @Test
    void aNoFreesTheSeatForWhoeverWaitsAndLeavesNothing() {
        UUID ben = participant("Ben Participant");
        joinWaitingList.join(visitors.actor(ben), event);
        String secret = opened(link);

        answer(secret, Map.of("coming", "no")).statusCode(303);

        visitors.anyone()
                .get("/guest-invitation/declined")
                .then()
                .statusCode(200)
                .body(containsString("You cannot come"));
        visitors.as(ben).get("/cohorts/" + cohort + "/my-sessions").then().body(containsString("Offered to you"));
        var farewell = Mailbox.of(address).take("Cancelled: Celebration");
        assertThat(farewell.text()).contains("You said that you cannot come to Celebration");
        assertThat(farewell.mime().text("text/calendar")).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(Mailbox.of(visitors.email(ana)).take("Gil Guest cannot come").text())
                .contains(hostPath());
        page(secret).statusCode(410);
        answer(secret, Map.of("coming", "yes", "name", "Gil")).statusCode(410);
        assertThat(links()).isZero();
        assertThat(guestSeats()).isZero();
        visitors.script(ana).get(api()).then().body("guests", hasSize(0));
    }

    @Test
    void whoeverGivesUpTheirSeatOrTakesAnInvitationBackEndsTheLink() {
        String secret = opened(link);
        String other = "hal-" + UUID.randomUUID() + "@example.org";
        form(ana, hostPath() + "/" + guest, Map.of("name", "Hal Guest", "email", other))
                .statusCode(303);
        page(secret).statusCode(410).body(containsString("This invitation is over"));
        String hals = opened(Mailbox.of(other).take("invites you").link("/guest-invitation/"));
        page(hals).statusCode(200).body(not(containsString("Vegan")));

        cancelBooking.cancel(visitors.actor(ana), booking, CancelReason.TRAVEL);

        page(hals).statusCode(410);
        assertThat(links()).isZero();
        page("A".repeat(43)).statusCode(410);
    }

    @Test
    void theAnswerIsAboutWhomThePageWasAbout() {
        String secret = opened(link);

        form(secret, Map.of("guest", UUID.randomUUID().toString(), "coming", "no"))
                .statusCode(422)
                .body(containsString("You have opened another invitation meanwhile"));
        form(secret, Map.of("guest", "x", "coming", "no")).statusCode(422);

        assertThat(guestSeats()).isEqualTo(1);
    }

    @Test
    void aLetterAboutAnotherDayHasALinkTooAndTheFirstStillWorks() {
        String first = opened(link);
        answer(first, Map.of("coming", "yes", "name", "Gil")).statusCode(303);
        changeSession.change(
                visitors.actor(team),
                cohort,
                event,
                new SessionPlan(
                        SessionKind.EVENT,
                        null,
                        "Celebration",
                        LocalDateTime.parse("2032-06-21T14:00"),
                        LocalDateTime.parse("2032-06-21T17:00"),
                        "Town hall",
                        "",
                        2));

        String second = opened(newestLink("Changed: Celebration"));

        page(first).statusCode(200);
        page(second).body(allOf(containsString("21 June 2032"), containsString("Town hall")));
        clock.setLondon("2032-06-21T14:00");
        page(second).statusCode(410);
        answer(second, Map.of("coming", "no")).statusCode(410);
    }

    @Test
    void aLetterThatIsLostIsSentAgainOnceADay() {
        visitors.as(ana).get(hostPath() + "/" + guest).then().body(containsString("Send the invitation again"));
        form(ana, hostPath() + "/" + guest + "/invitation", Map.of())
                .statusCode(422)
                .body(containsString("The invitation went out less than a day ago"));
        clock.setLondon("2032-05-02T12:00");
        form(ana, hostPath() + "/" + guest + "/invitation", Map.of()).statusCode(303);
        String secret = opened(newestLink("invites you"));
        again().statusCode(422).body("code", equalTo("invited-already"));
        answer(secret, Map.of("coming", "yes", "name", "Gil")).statusCode(303);
        clock.setLondon("2032-05-04T12:00");
        again().statusCode(422).body("code", equalTo("guest-answered"));
    }

    private ValidatableResponse again() {
        return visitors.script(ana)
                .contentType("application/json")
                .post(api() + "/" + guest + "/invitation")
                .then();
    }

    /** The path of the link in the newest letter. */
    private String newestLink(String subject) {
        return Mailbox.of(address).take(subject).link("/guest-invitation/");
    }

    /** Follows a link. @return the secret that the browser keeps */
    private String opened(String path) {
        var opened = visitors.anyone().get(URI.create(path).getPath()).then().statusCode(303);
        assertThat(opened.extract().header("Location")).endsWith("/guest-invitation");
        return opened.extract().cookie(cookies.name("guest-invitation-link"));
    }

    private ValidatableResponse page(String secret) {
        return visitors.anyone()
                .cookie(cookies.name("guest-invitation-link"), secret)
                .get("/guest-invitation")
                .then();
    }

    private ValidatableResponse answer(String secret, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("guest", guest);
        return form(secret, form);
    }

    private ValidatableResponse form(String secret, Map<String, String> typed) {
        return visitors.anyone()
                .cookie(cookies.name("guest-invitation-link"), secret)
                .contentType("application/x-www-form-urlencoded")
                .formParams(typed)
                .post("/guest-invitation")
                .then();
    }

    private ValidatableResponse form(UUID person, String path, Map<String, String> typed) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded")
                .formParams(typed)
                .post(path)
                .then();
    }

    private String badges() throws IOException {
        byte[] pdf =
                visitors.as(team).get(teamPath() + "/badges").then().extract().asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private long links() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(*) from OneTimeLink where recordId = :guest", Long.class)
                        .setParameter("guest", UUID.fromString(guest))
                        .getSingleResult());
    }

    private int guestSeats() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sessions.find(event).orElseThrow().guests());
    }

    private String api() {
        return "/api/bookings/" + booking + "/guests";
    }

    private String hostPath() {
        return "/cohorts/" + cohort + "/my-sessions/bookings/" + booking + "/guests";
    }

    private String teamPath() {
        return "/cohorts/" + cohort + "/sessions/" + event + "/guests";
    }

    private UUID participant(String name) {
        UUID person = visitors.person(name);
        takePlace.take(cohort, person);
        return person;
    }
}
