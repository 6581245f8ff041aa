package org.upshift.attendance;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import org.upshift.programme.AdvanceCohort;
import org.upshift.programme.Phase;
import org.upshift.timetable.TimetableFixture;

/** The pages of days, community meetings, completion and certificates in their states. */
@QuarkusTest
@InBrowser
class CommitmentInBrowserTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    AdvanceCohort advance;

    @Inject
    Clock clock;

    @ParameterizedTest
    @EnumSource(names = "ON")
    void aParticipantGivesTimeAndTheTeamCompletesThePlace(Scripts scripts, Personas personas) {
        UUID cohort = cohorts.openCohort(20);
        timetable.module(cohort, "Building Integrity", TimetableFixture.day(clock.instant(), 30));
        UUID ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        UUID tess = visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort));
        advance.advance(visitors.actor(tess), cohort, Phase.Step.CLOSE_APPLICATIONS);
        advance.advance(visitors.actor(tess), cohort, Phase.Step.START);
        String today = TimetableFixture.day(clock.instant(), 0);

        var participant = visitors.signedIn(personas.persona("someone", scripts), ana);
        participant.open("/cohorts/" + cohort + "/my-sessions");
        participant.follow("Where you stand with the 10 days").seesHeading("Your 10 days");
        participant
                .press("Add self-directed time")
                .press("Enter")
                .sees("Enter how long it took")
                .checks("add-time-errors");
        participant
                .fill("What did you do?", "Read two books")
                .fill("On which day?", today)
                .fill("Hours", "3")
                .press("Enter")
                .sees("Your time is entered");
        participant.press("Log a community meeting").press("Log the meeting").checks("log-meeting-errors");
        participant
                .fill("Date", today)
                .fill("Hours", "2")
                .fill("Place", "Town hall")
                .fill("How many people came?", "12")
                .fill("What was learned?", "People come for a question of their own")
                .press("Log the meeting")
                .sees("Waits for the team")
                .checks("my-commitment");

        var team = visitors.signedIn(personas.persona("someone", scripts), tess);
        team.open("/team/programmes/" + cohorts.slugOf(cohort) + "/commitment");
        team.checks("commitment-rule");
        team.open("/team/programmes/" + cohorts.slugOf(cohort) + "/completion");
        team.fill("Days given, at least", "many").press("Save").checks("completion-rule-errors");
        team.open("/cohorts/" + cohort + "/commitment");
        team.sees("Waits for you").checks("commitment");
        team.open(team.page().locator("a[href*='/commitment/meetings/']").getAttribute("href"));
        team.press("Save").sees("Select whether it counts").checks("meeting-errors");
        team.tick("Yes: its time counts towards the days").press("Save").sees("The meeting is confirmed");
        team.open("/cohorts/" + cohort + "/completion");
        team.sees("Lacks").checks("completion");
        team.follow("Ana Participant").press("Complete the programme").checks("completion-of-errors");
        team.fill("Why does this person complete all the same?", "By agreement")
                .press("Complete the programme")
                .sees("The programme is completed")
                .checks("completion-of");

        participant.open("/cohorts/" + cohort + "/my-sessions");
        participant.follow("check your name, the programme and the date").seesHeading("This certificate is valid");
        participant.checks("certificate");
        participant.open("/certificates");
        participant
                .fill("Code", "none")
                .press("Check")
                .sees("No certificate has this code")
                .checks("certificate-errors");
    }

    @ParameterizedTest
    @EnumSource(names = "ON")
    void theRegisterIsMarkedByTheFileOfTheMeetingOrByTheParticipants(Scripts scripts, Personas personas) {
        UUID cohort = cohorts.openCohort(20);
        String today = TimetableFixture.day(clock.instant(), 0);
        UUID talk = timetable.event(cohort, "Talk", today + "T00:00", today + "T23:59");
        UUID ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        var facilitator = visitors.signedIn(
                personas.persona("someone", scripts), visitors.person("Femi Facilitator", Role.FACILITATOR, cohort));
        facilitator.open("/sessions/" + talk + "/register/import");
        facilitator.press("Continue").sees("Select a file").checks("register-import-errors");
        facilitator
                .page()
                .setInputFiles(
                        "#file",
                        new FilePayload(
                                "attendance.csv",
                                "text/csv",
                                "Name,Duration\nAna Participant,3h\nA Guest,1h\n".getBytes(StandardCharsets.UTF_8)));
        facilitator.press("Continue").sees("Not matched").checks("register-import-check");
        facilitator.open("/sessions/" + talk + "/check-in");
        facilitator.press("Open check-in").sees("Show this page").checks("check-in-code");

        var participant = visitors.signedIn(personas.persona("someone", scripts), ana);
        participant.open("/sessions/" + talk + "/my-check-in");
        participant
                .fill("Code", "1")
                .press("Check in")
                .sees("This is not the code of this session now")
                .checks("check-in-errors");
        String code = facilitator.page().locator(".govuk-panel__title").textContent();
        participant.fill("Code", code).press("Check in").sees("You are checked in to Talk");
        participant.checks("my-sessions-checked-in");
        participant.open("/sessions/" + talk + "/my-check-in");
        participant.seesHeading("Check in to Talk").sees("You are checked in").checks("checked-in");

        facilitator.open("/sessions/" + talk + "/register/import");
        facilitator
                .page()
                .setInputFiles(
                        "#file",
                        new FilePayload(
                                "attendance.csv",
                                "text/csv",
                                "Name,Duration\nAna Participant,3h\n".getBytes(StandardCharsets.UTF_8)));
        facilitator.press("Continue");
        facilitator.press("Save these marks").sees("1 mark is saved");
    }
}
