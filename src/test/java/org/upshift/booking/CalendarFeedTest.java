package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.database.Statements;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
class CalendarFeedTest {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

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
    Statements statements;

    @Inject
    TestClock clock;

    private UUID cohort;
    private UUID ana;

    @BeforeEach
    void aParticipant() {
        clock.setLondon("2018-12-01T12:00");
        cohort = cohorts.openCohort(24);
        ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void fourOClockIsFourOClockBeforeAndAfterTheClocksChange() {
        UUID march = timetable.module(cohort, "Building Integrity", "2019-03-29T16:00", "2019-03-29T17:00", 24);
        UUID may = timetable.webinar(cohort, march, "Reflection", "2019-05-02");
        UUID october = timetable.webinar(cohort, march, "In summer time", "2019-10-17");
        UUID december = timetable.webinar(cohort, march, "In winter time", "2019-12-19");
        for (UUID session : List.of(march, may, october, december)) {
            book(session);
        }

        var calendar = read(address());

        assertThat(values(calendar, "DTSTART;TZID=Europe/London"))
                .containsExactly("20190329T160000", "20190502T160000", "20191017T160000", "20191219T160000");
        assertThat(values(calendar, "DTSTART;TZID=Europe/London").stream().map(CalendarFeedTest::instant))
                .containsExactly(
                        Instant.parse("2019-03-29T16:00:00Z"),
                        Instant.parse("2019-05-02T15:00:00Z"),
                        Instant.parse("2019-10-17T15:00:00Z"),
                        Instant.parse("2019-12-19T16:00:00Z"));
        assertThat(values(calendar, "SUMMARY")).contains("Webinar 1: Reflection");
        assertThat(values(calendar, "LOCATION")).containsOnly("Minories\\, London");
        assertThat(values(calendar, "URL")).hasSize(4).allMatch(link -> link.contains("/join/"));
        assertThat(values(calendar, "SEQUENCE")).containsOnly("0");
        assertThat(values(calendar, "DTSTAMP")).containsOnly("20181201T120000Z");
        assertThat(values(calendar, "UID")).doesNotHaveDuplicates().allMatch(uid -> uid.endsWith("@localhost"));
    }

    @Test
    void theZoneIsOursAndShort() {
        book(timetable.module(cohort, "Day", "2019-01-18"));
        var body = feed(address()).asString();

        assertThat(body.split("BEGIN:VTIMEZONE")).hasSize(2);
        var zone = body.substring(body.indexOf("BEGIN:VTIMEZONE"), body.indexOf("END:VTIMEZONE"));
        assertThat(zone.lines().count()).isLessThan(20);
        assertThat(zone)
                .contains("TZID:Europe/London")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        assertThat(body.substring(body.indexOf("BEGIN:VEVENT"))).doesNotContain("RRULE");
        assertThat(body).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(body.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void aChangedSessionHasAHigherSequenceUnderTheSameUid() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        book(module);
        String address = address();
        var before = read(address);
        UUID team = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        clock.setLondon("2018-12-02T12:00");

        visitors.as(team)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("kind", "MODULE")
                .formParam("title", "Day – moved, with “words”; and more")
                .formParam("date", "2019-01-25")
                .formParam("starts", "09:30")
                .formParam("ends", "16:30")
                .formParam("capacity", "24")
                .post("/cohorts/" + cohort + "/sessions/" + module)
                .then()
                .statusCode(303);
        var after = read(address);

        assertThat(values(after, "UID")).isEqualTo(values(before, "UID"));
        assertThat(values(after, "SEQUENCE")).containsExactly("1");
        assertThat(values(after, "DTSTAMP")).containsExactly("20181202T120000Z");
        assertThat(values(after, "DTSTART;TZID=Europe/London")).containsExactly("20190125T093000");
        assertThat(values(after, "SUMMARY")).containsExactly("Module 1: Day – moved\\, with “words”\\; and more");
        assertThat(values(after, "URL")).isEmpty();
    }

    @Test
    void whatIsLongOverIsLeftOut() {
        book(timetable.module(cohort, "Day", "2019-01-18"));
        String address = address();

        clock.setLondon("2020-02-29T12:00");
        assertThat(feed(address).asString()).contains("BEGIN:VEVENT");
        clock.setLondon("2020-03-01T12:00");
        assertThat(feed(address).asString()).doesNotContain("VEVENT").contains("BEGIN:VCALENDAR");
    }

    @Test
    void theAddressCanBeOpenedInACalendarProgram() {
        visitors.as(ana)
                .contentType("application/x-www-form-urlencoded")
                .post("/account/calendar-feed")
                .then()
                .statusCode(200)
                .body(containsString("href=\"webcal://"), containsString("can be reached from the internet"));
    }

    @Test
    void aCancelledBookingIsLeftOut() {
        UUID booking = book(timetable.module(cohort, "Day", "2019-01-18"));
        String address = address();

        cancelBooking.cancel(visitors.actor(ana), booking, CancelReason.DUTIES);

        assertThat(feed(address).asString()).doesNotContain("VEVENT").contains("BEGIN:VCALENDAR");
    }

    @Test
    void theFeedIsReadInOneStatementAndNotAgainWhileNothingChanges() {
        book(timetable.module(cohort, "Day 1", "2019-01-18"));
        book(timetable.module(cohort, "Day 2", "2019-01-19"));
        book(timetable.module(cohort, "Day 3", "2019-01-20"));
        String address = address();

        String tag = feed(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .header("Cache-Control", equalTo("private, no-cache"))
                .extract()
                .header("ETag");

        unchanged(address, tag).then().statusCode(304);
        assertThat(statements.during(() -> unchanged(address, tag))).isEqualTo(1);
        book(timetable.module(cohort, "Day 4", "2019-01-21"));
        unchanged(address, tag).then().statusCode(200);
    }

    @Test
    void aReplacedOrEndedAddressNoLongerWorks() {
        String first = address();
        String second = address();

        feed(first).then().statusCode(404);
        feed(second).then().statusCode(200);
        visitors.as(ana).get("/account/calendar-feed").then().statusCode(200).body(containsString("End the feed"));
        visitors.as(ana)
                .contentType("application/x-www-form-urlencoded")
                .post("/account/calendar-feed/end")
                .then()
                .statusCode(303);
        feed(second).then().statusCode(404);
        feed("/calendar/" + "A".repeat(43) + ".ics").then().statusCode(404);
        feed("/calendar/short.ics").then().statusCode(404);
        visitors.anyone().get("/account/calendar-feed").then().statusCode(303);
    }

    @Test
    void scriptsMakeReplaceAndEndItToo() {
        String path = "/api/me/calendar-feed";
        visitors.script(ana).get(path).then().body("exists", equalTo(false));
        String first = made(path);
        String second = made(path);

        feed(first).then().statusCode(404);
        feed(second).then().statusCode(200);
        visitors.script(ana).get(path).then().body("exists", equalTo(true));
        visitors.script(ana).delete(path).then().statusCode(204);
        feed(second).then().statusCode(404);
        visitors.script(ana).get(path).then().body("exists", equalTo(false));
    }

    private String made(String path) {
        String address = visitors.script(ana)
                .contentType("application/json")
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("address");
        return address.substring(address.indexOf("/calendar/"));
    }

    private UUID book(UUID session) {
        return bookSeat.book(visitors.actor(ana), session, null);
    }

    /** Makes an address on the page, and returns its path. */
    private String address() {
        String page = visitors.as(ana)
                .contentType("application/x-www-form-urlencoded")
                .post("/account/calendar-feed")
                .then()
                .statusCode(200)
                .extract()
                .htmlPath()
                .getString("**.find { it.@id == 'feed-address' }");
        return page.substring(page.indexOf("/calendar/"));
    }

    private static Response feed(String path) {
        return RestAssured.given().get(path);
    }

    private static Response unchanged(String path, String tag) {
        return RestAssured.given().header("If-None-Match", tag).get(path);
    }

    private static List<String> read(String path) {
        var text = new String(feed(path).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
        var events = text.substring(text.indexOf("BEGIN:VEVENT"));
        return Arrays.asList(events.replace("\r\n ", "").split("\r\n"));
    }

    private static List<String> values(List<String> lines, String property) {
        return lines.stream()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1))
                .toList();
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local, LOCAL)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }
}
