package org.upshift.attendance;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

/** The pages of absences, catching up, questions about marks, the attendance of a cohort and the plan of a session. */
@QuarkusTest
@InBrowser
class AbsencesInBrowserTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    SaveRegister saveRegister;

    @Inject
    Clock clock;

    @ParameterizedTest
    @EnumSource(names = "ON")
    void aParticipantTellsAheadCatchesUpAndAsksAboutAMark(Scripts scripts, Personas personas) {
        UUID cohort = cohorts.openCohort(20);
        String today = TimetableFixture.day(clock.instant(), 0);
        UUID talk = timetable.event(cohort, "Talk", today + "T00:00", today + "T23:59");
        UUID module = timetable.module(cohort, "Planning", TimetableFixture.day(clock.instant(), 40));
        UUID ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        UUID femi = visitors.person("Femi Facilitator", Role.FACILITATOR, cohort);
        UUID tess = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        saveRegister.save(
                visitors.actor(femi), talk, List.of(new SaveRegister.Choice(ana, Attendance.ABSENT, null, null)));

        var participant = visitors.signedIn(personas.persona("someone", scripts), ana);
        participant.open("/sessions/" + module + "/my-attendance/absence");
        participant.press("Tell the team").sees("Select why you cannot come").checks("tell-absence-errors");
        participant
                .tick("Work cannot spare me")
                .press("Tell the team")
                .sees("Not decided")
                .checks("my-session-attendance");
        participant.open("/sessions/" + talk + "/my-attendance/catch-up");
        participant.press("Send to the team").sees("Select how you caught up").checks("catch-up-errors");
        participant
                .tick("I followed the recording or the materials, and reflected on it")
                .fill("Minutes that you worked on it", "60")
                .fill("What do you take from it?", "Much")
                .press("Send to the team")
                .sees("Waits for the team");
        participant.follow("Ask about your mark").press("Send").checks("ask-about-mark-errors");
        participant
                .fill("What is wrong with the mark?", "I was there")
                .press("Send")
                .sees("Waits for an answer");

        var facilitator = visitors.signedIn(personas.persona("someone", scripts), femi);
        facilitator.open("/sessions/" + talk + "/register");
        facilitator.sees("asks about their mark").checks("register-question");
        facilitator
                .follow("Ana Participant asks about their mark")
                .press("Send the answer")
                .sees("Enter an answer")
                .checks("mark-question-errors");

        var team = visitors.signedIn(personas.persona("someone", scripts), tess);
        team.open("/cohorts/" + cohort + "/absences");
        team.sees("Waits for you").checks("absences");
        team.open(team.page().locator("a[href*='/absences/']").getAttribute("href"));
        team.press("Save").sees("Select yes or no").checks("absence-errors");
        team.open("/cohorts/" + cohort + "/absences");
        team.open(team.page().locator("a[href*='/catch-ups/']").getAttribute("href"));
        team.checks("catch-up-decision");
        team.tick("Yes: it is marked “Caught up”, never “Present”")
                .press("Save")
                .sees("counts as caught up");
        team.open("/cohorts/" + cohort + "/enter-absence");
        team.press("Enter the absence").sees("Select who cannot come").checks("enter-absence-errors");
        team.open("/cohorts/" + cohort + "/attendance");
        team.sees("Cannot come").checks("attendance");
        team.open("/cohorts/" + cohort + "/sessions/" + module + "/plan");
        team.press("Add a material").sees("Enter a title").checks("session-plan-errors");
        team.open("/cohorts/" + cohort + "/sessions");
        team.checks("timetable-planned");
        participant.open("/sessions/" + module + "/my-plan");
        participant.checks("my-session-plan");
    }
}
