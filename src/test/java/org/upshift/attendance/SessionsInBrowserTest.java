package org.upshift.attendance;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.booking.BookSeat;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.programme.CohortQueries;
import org.upshift.timetable.TimetableFixture;

/** The pages of sessions, bookings and registers in their states, at desktop and phone width. */
@QuarkusTest
@InBrowser
class SessionsInBrowserTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    CohortQueries cohortQueries;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    BookSeat bookSeat;

    @Inject
    Clock clock;

    private UUID cohort;
    private UUID today;

    @BeforeEach
    void aCohortWithASessionTodayAndSomeToCome() {
        cohort = cohorts.openCohort(20);
        today = timetable.module(cohort, "Planning and Launching", day(0) + "T00:00", day(0) + "T00:01", 20);
        UUID module = timetable.module(cohort, "Building Integrity", day(30));
        timetable.webinar(cohort, module, "Reflective webinar", day(60));
        timetable.event(cohort, "Visit", day(30) + "T10:00", day(30) + "T12:00");
    }

    @ParameterizedTest
    @EnumSource
    void aParticipantBooksAndTheFacilitatorMarksTheRegister(Scripts scripts, Personas personas) {
        UUID ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        var participant = visitors.signedIn(personas.persona("someone", scripts), ana);
        participant.open("/cohorts/" + cohort + "/my-sessions");
        participant.tick("Book the webinar too ("
                + org.upshift.kernel.LondonTime.dateTime(java.time.LocalDateTime.parse(day(60) + "T16:00")) + ")");
        participant
                .press("Book Module 2: Building Integrity")
                .sees("You have booked Module 2: Building Integrity and Webinar 2: Reflective webinar");
        participant.sees("which you have booked").checks("my-sessions");
        participant
                .press("Create the address")
                .seesHeading("Your calendar feed is ready")
                .checks("calendar-feed-created");
        participant.open("/account/calendar-feed");
        participant.checks("calendar-feed");

        var facilitator = visitors.signedIn(
                personas.persona("someone", scripts), visitors.person("Femi Facilitator", Role.FACILITATOR, cohort));
        facilitator.open("/cohorts/" + cohort + "/registers");
        facilitator.checks("registers");
        facilitator
                .follow("Module 1: Planning and Launching")
                .seesHeading("Register of Module 1")
                .checks("register");
        facilitator.tick("Ana Participant", "Late").press("Save").sees("1 mark is saved");
        facilitator.sees("Marked “Late” by Femi Facilitator").checks("register-marked");

        participant.open("/cohorts/" + cohort + "/my-sessions");
        participant.sees("Time in sessions so far").checks("my-sessions-attended");
    }

    @ParameterizedTest
    @EnumSource(names = "ON")
    void theRegisterIsMarkedByTheKeyboardAloneOnAPhone(Scripts scripts, Personas personas) {
        takePlace.take(cohort, visitors.person("Ana Participant"));
        var facilitator = visitors.signedIn(
                personas.persona("someone", scripts), visitors.person("Femi Facilitator", Role.FACILITATOR, cohort));
        facilitator.page().setViewportSize(320, 640);
        facilitator.open("/sessions/" + today + "/register");
        tabTo(facilitator.page(), "input[type=radio]");
        facilitator.page().keyboard().press("Space");
        facilitator.page().keyboard().press("ArrowDown");
        tabTo(facilitator.page(), "main button[type=submit]");
        facilitator.page().keyboard().press("Enter");
        facilitator.sees("1 mark is saved").sees("Marked “Late” by Femi Facilitator");
    }

    private static void tabTo(Page page, String what) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("what => document.activeElement.matches(what)", what)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + what);
    }

    /** Scripts change nothing on these pages: with them switched off once is enough. */
    @ParameterizedTest
    @EnumSource(names = "ON")
    void aParticipantWaitsForASeatAndHandsItOver(Scripts scripts, Personas personas) {
        UUID ana = visitors.person("Ana Participant");
        UUID ben = visitors.person("Ben Participant");
        takePlace.take(cohort, ana);
        takePlace.take(cohort, ben);
        UUID talk = timetable.event(cohort, "A talk", day(20) + "T16:00", day(20) + "T17:00");
        timetable.capacity(talk, 1);
        var waits = visitors.signedIn(personas.persona("someone", scripts), ben);
        waits.open("/cohorts/" + cohort + "/my-sessions");
        UUID seat = bookSeat.book(visitors.actor(ana), talk, null);
        waits.press("Book A talk").sees("A talk is full").checks("my-sessions-errors");
        waits.press("Join the waiting list of A talk")
                .sees("You are number 1 of 1")
                .checks("my-sessions-waiting");

        var gives = visitors.signedIn(personas.persona("someone", scripts), ana);
        gives.open("/join/" + seat);
        gives.seesHeading("It is too early to join").checks("join-early");
        gives.open("/cohorts/" + cohort + "/my-sessions");
        gives.follow("Cancel or hand over your seat in A talk").checks("seat");
        gives.press("Hand over my seat").checks("seat-errors");
        gives.tick("Work cannot spare me").press("Cancel my booking").sees("Your booking is cancelled");

        waits.open("/cohorts/" + cohort + "/my-sessions");
        waits.sees("A seat is kept for you until").checks("my-sessions-offered");
        waits.press("Book A talk").sees("You have booked A talk");
    }

    @ParameterizedTest
    @EnumSource
    void theTeamLaysOutSessionsAndRunsItAgain(Scripts scripts, Personas personas) {
        var team = visitors.signedIn(
                personas.persona("someone", scripts),
                visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        String slug = cohortQueries.publicCohort(cohort).orElseThrow().programmeSlug();
        team.open("/cohorts/" + cohort + "/sessions");
        team.seesHeading("Timetable").checks("timetable");
        team.open("/cohorts/" + cohort + "/sessions/new");
        team.checks("session-new");
        team.press("Add session").sees("Enter a title").checks("session-new-errors");
        team.open("/cohorts/" + cohort + "/sessions/" + today);
        team.checks("session-change");
        team.open("/cohorts/" + cohort + "/sessions/" + today + "/removal");
        team.checks("session-remove");
        team.open("/team/programmes/" + slug + "/reminders");
        team.fill("How long before a session?", "soon").press("Save").checks("reminders-errors");
        team.open("/team/programmes/" + slug + "/run-again");
        team.checks("run-again");
        team.fill("Name of the cohort", "Again")
                .fill("Places", "24")
                .fill("Last day for applications", day(10))
                .select("Copy the timetable, the application form and the questionnaire of", "Spring")
                .fill("Date of the first session", day(100))
                .press("Continue")
                .seesHeading("Check the dates")
                .checks("run-again-check");
        team.press("Create this cohort").sees("The cohort is planned");
    }

    private String day(int ahead) {
        return TimetableFixture.day(clock.instant(), ahead);
    }
}
