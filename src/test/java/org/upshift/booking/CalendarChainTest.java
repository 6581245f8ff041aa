package org.upshift.booking;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.Places;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.Mailbox;
import org.upshift.mail.ReceivedMail;
import org.upshift.mail.Site;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.ChangeSession;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionPlan;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.timetable.TimetableFixture;

/** Invitations over the eleven dates of the brochure, as they arrive, read by another library than wrote them. */
@QuarkusTest
class CalendarChainTest {
    private static final String SHAPE = "multipart/mixed(multipart/alternative(text/plain; charset=UTF-8, "
            + "text/calendar; charset=UTF-8; method=%s), application/ics attachment invite.ics)";

    private static final List<String> MODULES =
            List.of("2019-01-18", "2019-03-29", "2019-06-07", "2019-09-20", "2019-11-22");
    private static final List<String> WEBINARS =
            List.of("2019-02-28", "2019-05-02", "2019-07-04", "2019-10-17", "2019-12-19");

    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    Places places;

    @Inject
    BookSeat bookSeat;

    @Inject
    CancelBooking cancelBooking;

    @Inject
    ChangeSession changeSession;

    @Inject
    SessionQueries sessions;

    @Inject
    Site site;

    @Inject
    TestClock clock;

    private UUID cohort;
    private Actor ana;
    private Actor team;
    private Mailbox mailbox;

    @BeforeEach
    void aParticipant() {
        clock.setLondon("2018-12-01T12:00");
        cohort = cohorts.openCohort(24);
        UUID person = visitors.person("Zoë “Ana” O'Neil; Dr, \"A\" Berg");
        takePlace.take(cohort, person);
        ana = visitors.actor(person);
        team = visitors.actor(visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        mailbox = Mailbox.of(ana.email());
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void theElevenDatesArriveAtTheInstantsAtWhichTheyAre() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < MODULES.size(); i++) {
            UUID module = timetable.module(cohort, "Day " + MODULES.get(i), MODULES.get(i));
            all.add(module);
            all.add(timetable.webinar(cohort, module, "Reflection " + WEBINARS.get(i), WEBINARS.get(i)));
        }
        all.add(timetable.event(cohort, "Celebration", "2020-01-17T13:30", "2020-01-17T16:30"));

        all.forEach(session -> bookSeat.book(ana, session, null));
        for (UUID session : all) {
            var view = view(session);
            var event = event(mailbox.take("Booked: " + view.name()), "REQUEST");
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(view.startsAt());
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(view.endsAt());
            assertThat(event.getSummary().getValue()).isEqualTo(view.name());
            assertThat(event.getSequence().getValue()).isZero();
            assertThat(event.getRecurrenceRule()).isNull();
        }
        assertThat(view(all.get(2)).startsAt()).isEqualTo(Instant.parse("2019-03-29T09:30:00Z"));
        assertThat(view(all.get(3)).startsAt()).isEqualTo(Instant.parse("2019-05-02T15:00:00Z"));
        assertThat(view(all.get(7)).startsAt()).isEqualTo(Instant.parse("2019-10-17T15:00:00Z"));
        assertThat(view(all.get(9)).startsAt()).isEqualTo(Instant.parse("2019-12-19T16:00:00Z"));
    }

    @Test
    void anInvitationIsThisToTheByte() {
        UUID module = timetable.module(cohort, "Zoë’s day", "2019-03-29");
        UUID booking = bookSeat.book(ana, module, null);

        var mail = mailbox.take("Booked: Module 1");

        String join = site.url("/join/" + booking);
        String unfolded = calendar(mail).replace("\r\n ", "");
        assertThat(unfolded).isEqualTo("""
                BEGIN:VCALENDAR
                PRODID:-//Upshift//Bookings//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:REQUEST
                BEGIN:VTIMEZONE
                TZID:Europe/London
                BEGIN:DAYLIGHT
                DTSTART:19810329T010000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                TZNAME:BST
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0100
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:19961027T020000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                TZNAME:GMT
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0000
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:%1$s@localhost
                DTSTAMP:20181201T120000Z
                LAST-MODIFIED:20181201T120000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/London:20190329T093000
                DTEND;TZID=Europe/London:20190329T163000
                SUMMARY:Module 1: Zoë’s day
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                DESCRIPTION:Leading communities\\, Spring\\n\\nJoin online: %2$s
                LOCATION:Minories\\, London
                URL:%2$s
                ORGANIZER;CN=Upshift:mailto:upshift@localhost
                ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="Zoë “Ana” O'Neil; Dr, 'A' Berg":mailto:%3$s
                END:VEVENT
                END:VCALENDAR
                """.formatted(booking, join, ana.email()).replace("\n", "\r\n"));
        assertThat(mail.text()).contains("Join online: " + join);
        assertThat(mail.headers()).contains("From: Upshift <upshift@localhost>");
    }

    @Test
    void itMovesWithTheSessionGoesAwayWithTheBookingAndComesBackAsAnother() {
        UUID module = timetable.module(cohort, "Day", "2019-03-29");
        UUID booking = bookSeat.book(ana, module, null);
        var created = event(mailbox.take("Booked: Module 1: Day"), "REQUEST");

        change(module, "2019-04-01", "Minories, London", "https://meet.example.org/day");
        var movedMail = mailbox.take("Changed: Module 1: Day");
        assertThat(movedMail.text())
                .contains(
                        "When: 1 April 2019, 9:30am to 4:30pm\n" + "  (until now: 29 March 2019, 9:30am to 4:30pm)\n");
        var moved = event(movedMail, "REQUEST");
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2019-04-01T08:30:00Z"));

        change(module, "2019-04-01", "Room 2", "https://meet.example.org/day");
        var room = event(mailbox.take("Changed: Module 1: Day"), "REQUEST");
        assertThat(room.getLocation().getValue()).isEqualTo("Room 2");

        change(module, "2019-04-01", "Room 2", "https://other.example.org/another-platform");

        cancelBooking.cancel(ana, booking, CancelReason.DUTIES);
        var cancelled = event(mailbox.take("Cancelled: Module 1: Day"), "CANCEL");
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");

        bookSeat.book(ana, module, null);
        var again = event(mailbox.take("Booked: Module 1: Day"), "REQUEST");

        assertThat(List.of(created, moved, room, cancelled))
                .extracting(event -> event.getUid().getValue())
                .containsOnly(booking + "@localhost");
        assertThat(List.of(created, moved, room, cancelled))
                .extracting(event -> event.getSequence().getValue())
                .containsExactly(0, 1, 2, 3);
        assertThat(again.getUid().getValue()).isNotEqualTo(created.getUid().getValue());
        assertThat(again.getSequence().getValue()).isZero();
        assertThat(mailbox.all()).isEmpty();
    }

    @Test
    void aDayThatMovesBeforeAnotherGivesThatOneAnotherNumberInEveryCalendar() {
        UUID first = timetable.module(cohort, "First", "2019-03-29");
        UUID second = timetable.module(cohort, "Second", "2019-04-05");
        bookSeat.book(ana, first, null);
        mailbox.take("Booked: Module 1: First");

        change(second, "2019-03-01", "Minories, London", "");

        var mail = mailbox.take("Changed: Module 2: First");
        assertThat(mail.text()).contains("Session: Module 2: First\n  (until now: Module 1: First)");
        assertThat(event(mail, "REQUEST").getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void whatIsPutRightAfterwardsDisturbsNobody() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        bookSeat.book(ana, module, null);
        mailbox.take();
        clock.setLondon("2019-01-19T12:00");

        QuarkusTransaction.requiringNew().run(() -> timetable.capacity(module, 25));
        changeSession.change(
                team,
                cohort,
                timetable.event(cohort, "Visit", "2019-02-01T10:00", "2019-02-01T12:00"),
                plan(SessionKind.EVENT, "Visit", "2019-02-02", "Room 1", ""));

        assertThat(mailbox.all()).isEmpty();
    }

    @Test
    void whoGivesUpTheirPlaceLosesTheEntriesToo() {
        UUID module = timetable.module(cohort, "Day", "2019-01-18");
        UUID booking = bookSeat.book(ana, module, null);
        mailbox.take("Booked: ");

        QuarkusTransaction.requiringNew().run(() -> places.giveUp(cohort, ana.id()));

        var cancelled = event(mailbox.take("Cancelled: Module 1: Day"), "CANCEL");
        assertThat(cancelled.getUid().getValue()).isEqualTo(booking + "@localhost");
        assertThat(cancelled.getSequence().getValue()).isEqualTo(1);
    }

    private void change(UUID session, String day, String place, String link) {
        changeSession.change(
                team, cohort, session, plan(SessionKind.MODULE, view(session).title(), day, place, link));
    }

    private static SessionPlan plan(SessionKind kind, String title, String day, String place, String link) {
        return new SessionPlan(
                kind,
                null,
                title,
                LocalDateTime.parse(day + "T09:30"),
                LocalDateTime.parse(day + "T16:30"),
                place,
                link,
                24);
    }

    private SessionView view(UUID session) {
        return sessions.find(session).orElseThrow();
    }

    /** The calendar object, which is the same in both places, in lines of at most 75 octets. */
    private static String calendar(ReceivedMail mail) {
        var mime = mail.mime();
        String beside = mime.text("text/calendar");
        assertThat(mime.text("application/ics")).isEqualTo(beside);
        assertThat(beside.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(beside.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        return beside;
    }

    private VEvent event(ReceivedMail mail, String method) {
        assertThat(mail.mime().shape()).isEqualTo(SHAPE.formatted(method));
        ICalendar read = Biweekly.parse(calendar(mail)).first();
        assertThat(read.getMethod().getValue()).isEqualTo(method);
        assertThat(read.getTimezoneInfo().getTimezones()).hasSize(1);
        assertThat(read.getEvents()).hasSize(1);
        var event = read.getEvents().get(0);
        assertThat("Upshift <" + event.getOrganizer().getEmail() + ">").isEqualTo(mail.from());
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo(mail.to());
        return event;
    }
}
