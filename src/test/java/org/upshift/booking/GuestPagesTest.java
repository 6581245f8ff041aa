package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.kernel.LondonTime;
import org.upshift.mail.Mailbox;
import org.upshift.people.AgeRule;
import org.upshift.people.RetentionRule;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.TimetableFixture;

/** A celebration in 2032, so that nothing of it is due for retention when another test looks. */
@QuarkusTest
class GuestPagesTest {
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
    HandOverSeat handOverSeat;

    @Inject
    JoinWaitingList joinWaitingList;

    @Inject
    ChangeSession changeSession;

    @Inject
    SessionQueries sessions;

    @Inject
    GuestQueries guests;

    @Inject
    @All
    List<AgeRule> rules;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID event;
    private UUID team;
    private UUID ana;
    private UUID ben;
    private UUID booking;

    @BeforeEach
    void aCelebrationOfFourSeatsThatAllowsTwoGuests() {
        clock.setLondon("2032-05-01T12:00");
        cohort = cohorts.openCohort(24);
        event = timetable.event(cohort, "Celebration", "2032-06-20T14:00", "2032-06-20T17:00");
        timetable.capacity(event, 4);
        team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        ana = participant("Ana Participant");
        ben = participant("Ben Participant");
        booking = bookSeat.book(visitors.actor(ana), event, null);
        rule("2", "2032-06-10").statusCode(303);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aParticipantInvitesChangesAndTakesBack() {
        visitors.as(ana)
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .body(allOf(
                        containsString("Your guests<span class=\"govuk-visually-hidden\"> at Celebration"),
                        containsString("you may bring up to 2")));
        String address = "gil-" + UUID.randomUUID() + "@example.org";
        invite(ana, booking, Map.of("name", " ", "organisation", "Ward 7", "email", "gil"))
                .statusCode(422)
                .body(allOf(
                        containsString("Enter the name of your guest"),
                        containsString("Enter an e-mail address in the correct format"),
                        containsString("value=\"Ward 7\"")));

        invite(ana, booking, Map.of("name", "Gil Guest", "email", address, "dietary", "Vegan"))
                .statusCode(303);

        var letter = Mailbox.of(address).take("Ana Participant invites you to Celebration");
        assertThat(letter.text()).contains("Dear Gil Guest", "erases it soon afterwards");
        assertThat(letter.mime().text("text/calendar"))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "SUMMARY:Celebration")
                .doesNotContain("/join/");
        page(ana, booking).body(allOf(containsString("Gil Guest"), containsString("Diet: Vegan")));
        var guest = guests.of(booking, ana).get(0);

        String other = "hal-" + UUID.randomUUID() + "@example.org";
        form(ana, path(booking) + "/" + guest.id(), Map.of("name", "Hal Guest", "email", other))
                .statusCode(303);
        assertThat(Mailbox.of(address).take("Cancelled: Celebration").mime().text("text/calendar"))
                .contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(Mailbox.of(other).take("invites you").mime().text("text/calendar"))
                .contains("SEQUENCE:0");

        form(ana, path(booking) + "/" + guest.id() + "/removal", Map.of()).statusCode(303);
        assertThat(Mailbox.of(other).take("Cancelled: Celebration").text())
                .contains("You are no longer on the list of guests");
        assertThat(guestSeats()).isZero();
        form(ana, path(booking) + "/" + guest.id(), Map.of("name", "x")).statusCode(404);
    }

    @Test
    void theAllowanceTheSeatsAndTheDayAreKept() {
        invite(ana, booking, Map.of("name", "Gil")).statusCode(303);
        invite(ana, booking, Map.of("name", "Hal")).statusCode(303);
        invite(ana, booking, Map.of("name", "Ida"))
                .statusCode(422)
                .body(containsString("You have invited all 2 guests whom you may bring"));
        UUID seat = bookSeat.book(visitors.actor(ben), event, null);
        invite(ben, seat, Map.of("name", "Jon"))
                .statusCode(422)
                .body(containsString("Celebration is full: no seat is left for a guest"));
        visitors.as(participant("Cat Participant"))
                .get("/cohorts/" + cohort + "/my-sessions")
                .then()
                .body(containsString("Join the waiting list"));
        rule("1", "2032-06-10")
                .statusCode(422)
                .body(containsString("Somebody has invited 2 guests: the number must be 2 or more"));
        rule("2", "2032-06-21").statusCode(422).body(containsString("must not be after the day of the event"));
        rule("2", "").statusCode(422).body(containsString("Enter the last day on which guests can be invited"));
        rule("21", "x")
                .statusCode(422)
                .body(containsString(
                        "Enter how many guests each participant may bring as a whole number from 0 to 20"));

        clock.setLondon("2032-06-10T23:59");
        page(ana, booking).body(containsString("until 10 June 2032"));
        clock.setLondon("2032-06-11T00:00");
        invite(ana, booking, Map.of("name", "Kim"))
                .statusCode(422)
                .body(containsString("The last day to say who comes was 10 June 2032"));
    }

    @Test
    void addressesThatMakeNoSenseAreRefused() {
        invite(ana, booking, Map.of("name", "Me", "email", visitors.email(ana)))
                .statusCode(422)
                .body(containsString("This is your own address"));
        invite(ana, booking, Map.of("name", "Gil", "email", "gil@example.org")).statusCode(303);
        invite(ana, booking, Map.of("name", "Gil again", "email", "Gil@example.org"))
                .statusCode(422)
                .body(containsString("You have invited this address already"));
    }

    @Test
    void whoCancelsFreesTheSeatsOfTheirGuestsForThoseWhoWait() {
        String address = "gil-" + UUID.randomUUID() + "@example.org";
        invite(ana, booking, Map.of("name", "Gil", "email", address)).statusCode(303);
        timetable.capacity(event, 2);
        joinWaitingList.join(visitors.actor(ben), event);
        UUID cat = participant("Cat Participant");
        joinWaitingList.join(visitors.actor(cat), event);

        cancelBooking.cancel(visitors.actor(ana), booking, CancelReason.TRAVEL);

        for (UUID person : List.of(ben, cat)) {
            visitors.as(person)
                    .get("/cohorts/" + cohort + "/my-sessions")
                    .then()
                    .body(containsString("Offered to you"));
        }
        assertThat(guestSeats()).isZero();
        assertThat(Mailbox.of(address).take("Cancelled: Celebration").text()).contains("Dear Gil");
        page(ana, booking).body(not(containsString("Gil")));
        invite(ana, booking, Map.of("name", "Hal"))
                .statusCode(422)
                .body(containsString("You no longer have a seat in Celebration"));
    }

    @Test
    void nobodyIsInvitedWhileSomebodyWaits() {
        timetable.capacity(event, 1);
        joinWaitingList.join(visitors.actor(ben), event);
        invite(ana, booking, Map.of("name", "Gil"))
                .statusCode(422)
                .body(containsString("Participants wait for a seat in Celebration: they come first"));
    }

    @Test
    void handingOverGivesGuestsUp() {
        invite(ana, booking, Map.of("name", "Gil")).statusCode(303);

        UUID theirs = handOverSeat.handOver(visitors.actor(ana), booking, visitors.email(ben));

        assertThat(guestSeats()).isZero();
        page(ben, theirs).body(containsString("You have invited nobody yet"));
    }

    @Test
    void whenTheEventMovesSoDoTheCalendarsOfGuests() {
        String address = "gil-" + UUID.randomUUID() + "@example.org";
        invite(ana, booking, Map.of("name", "Gil", "email", address)).statusCode(303);
        Mailbox.of(address).take("invites you");

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
                        4));

        var letter = Mailbox.of(address).take("Changed: Celebration");
        assertThat(letter.text()).contains("When: 21 June 2032", "Where: Town hall");
        assertThat(letter.mime().text("text/calendar")).contains("METHOD:REQUEST", "SEQUENCE:1");
    }

    @Test
    void theTeamSeesWhoComesAndThereAreBadgesAndTheListAtTheDoor() throws IOException {
        invite(ana, booking, Map.of("name", "Gil Guest", "organisation", "Ward 7", "access", "Step-free"))
                .statusCode(303);
        visitors.as(team)
                .get(teamPath())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1 of 4 seats are booked, 1 taken by guests"),
                        containsString("Gil Guest"),
                        containsString("Ana Participant"),
                        containsString("Step-free")));
        byte[] pdf = visitors.as(team)
                .get(teamPath() + "/badges")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ana Participant", "Gil Guest", "Ward 7", "Celebration");
        }
        UUID femi = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
        String cookie = visitors.signIn(femi);
        assertThat(statements.during(() -> visitors.with(cookie)
                        .get("/sessions/" + event + "/register")
                        .then()
                        .body(allOf(
                                containsString("Gil Guest, Ward 7"),
                                containsString("with Ana Participant"),
                                not(containsString("Step-free"))))))
                .isLessThanOrEqualTo(9);
        visitors.script(femi)
                .get("/api/sessions/" + event + "/register")
                .then()
                .body("guests[0].broughtBy", equalTo("Ana Participant"));
        visitors.as(femi)
                .get("/sessions/" + event + "/register/files/register.csv")
                .then()
                .body(allOf(
                        containsString("Gil Guest,Ward 7,,,,,,,Ana Participant,"), not(containsString("Step-free"))));
        visitors.as(femi).get(teamPath()).then().statusCode(403);
        visitors.as(visitors.person("Otto Other", Role.TEAM, cohorts.programmeOf(cohorts.openCohort(5))))
                .get(teamPath())
                .then()
                .statusCode(404);
    }

    @Test
    void moreGuestsNeedNoMoreStatements() {
        String host = visitors.signIn(ana);
        String planner = visitors.signIn(team);
        Runnable own = () -> visitors.with(host).get(path(booking)).then().statusCode(200);
        Runnable all = () -> visitors.with(planner).get(teamPath()).then().statusCode(200);
        invite(ana, booking, Map.of("name", "Gil")).statusCode(303);
        own.run();
        long ofOwn = statements.during(own);
        long ofAll = statements.during(all);
        invite(ana, booking, Map.of("name", "Hal")).statusCode(303);

        assertThat(statements.during(own)).isEqualTo(ofOwn).isLessThanOrEqualTo(8);
        assertThat(statements.during(all)).isEqualTo(ofAll).isLessThanOrEqualTo(8);
    }

    @Test
    void scriptsDoTheSame() {
        String own = "/api/bookings/" + booking + "/guests";
        String id = visitors.script(ana)
                .contentType("application/json")
                .body(Map.of("name", "Gil Guest", "organisation", "Ward 7"))
                .post(own)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visitors.script(ana)
                .contentType("application/json")
                .body(Map.of("name", "Gil Guest", "accessNeeds", "Captions"))
                .put(own + "/" + id)
                .then()
                .statusCode(204);
        visitors.script(ana)
                .get(own)
                .then()
                .body("allowance", equalTo(2))
                .body("guests[0].accessNeeds", equalTo("Captions"));
        String ofTeam = "/api/cohorts/" + cohort + "/sessions/" + event + "/guests";
        visitors.script(team)
                .get(ofTeam)
                .then()
                .body("items[0].name", equalTo("Gil Guest"))
                .body("total", equalTo(1));
        visitors.script(team)
                .contentType("application/json")
                .body(Map.of("allowance", 3, "lastDay", "2032-06-19"))
                .put(ofTeam + "/rule")
                .then()
                .statusCode(204);
        visitors.script(team).get(ofTeam + "/rule").then().body("allowance", equalTo(3));
        visitors.script(ben).delete(own + "/" + id).then().statusCode(404);
        visitors.script(ana).delete(own + "/" + id).then().statusCode(204);
        visitors.script(ana).get(own).then().body("guests", hasSize(0));
    }

    @Test
    void guestsAreForEventsAlone() {
        UUID module = timetable.module(cohort, "Day", "2032-06-01");
        var typed = Map.of("allowance", "1", "lastDay", "2032-05-20");
        form(team, "/cohorts/" + cohort + "/sessions/" + module + "/guests", typed)
                .statusCode(422)
                .body(containsString("Guests can be brought to an event, not to a module or webinar"));
        UUID seat = bookSeat.book(visitors.actor(ana), module, null);
        invite(ana, seat, Map.of("name", "Gil"))
                .statusCode(422)
                .body(containsString("Module 1: Day is without guests"));
        page(ben, booking, 404);
    }

    @Test
    void someDaysAfterTheEventNothingIsLeftOfGuests() {
        invite(ana, booking, Map.of("name", "Gil", "dietary", "Halal")).statusCode(303);
        visitors.as(ana)
                .get("/account/my-data/sections/guests")
                .then()
                .body(allOf(containsString("Gil"), containsString("Halal")));
        var rule = rules.stream()
                .filter(one -> one.code().equals("guests"))
                .findFirst()
                .orElseThrow();
        var onTheDay = new RetentionRule.Due(LondonTime.instant(LocalDateTime.parse("2032-06-20T16:00")), Set.of());
        var later = new RetentionRule.Due(LondonTime.instant(LocalDateTime.parse("2032-06-20T18:00")), Set.of());
        var held = new RetentionRule.Due(later.before(), Set.of(ana));
        assertThat(count(rule, later) - count(rule, held)).isEqualTo(1);
        assertThat(count(rule, onTheDay)).isLessThan(count(rule, later));

        QuarkusTransaction.requiringNew().run(() -> rule.destroy(later, 1000));

        assertThat(guests.countInvited(event)).isZero();
        assertThat(guestSeats()).isZero();
    }

    private static long count(AgeRule rule, RetentionRule.Due due) {
        return QuarkusTransaction.requiringNew().call(() -> rule.count(due));
    }

    private int guestSeats() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sessions.find(event).orElseThrow().guests());
    }

    private ValidatableResponse invite(UUID person, UUID seat, Map<String, String> typed) {
        return form(person, path(seat), typed);
    }

    private ValidatableResponse rule(String allowance, String lastDay) {
        return form(team, teamPath(), Map.of("allowance", allowance, "lastDay", lastDay));
    }

    private ValidatableResponse form(UUID person, String path, Map<String, String> typed) {
        return visitors.as(person)
                .contentType("application/x-www-form-urlencoded")
                .formParams(new HashMap<>(typed))
                .post(path)
                .then();
    }

    private ValidatableResponse page(UUID person, UUID seat) {
        return page(person, seat, 200);
    }

    private ValidatableResponse page(UUID person, UUID seat, int status) {
        return visitors.as(person).get(path(seat)).then().statusCode(status);
    }

    private String path(UUID seat) {
        return "/cohorts/" + cohort + "/my-sessions/bookings/" + seat + "/guests";
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
