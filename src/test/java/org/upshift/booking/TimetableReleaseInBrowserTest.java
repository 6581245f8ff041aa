package org.upshift.booking;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

@QuarkusTest
@InBrowser
class TimetableReleaseInBrowserTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    TimetableFixture timetable;

    @Inject
    TakePlace takePlace;

    @Inject
    Clock clock;

    @Test
    void theTeamCollectsChangesAndReleasesThemTogether(Personas personas) {
        UUID cohort = cohorts.openCohort(20);
        timetable.module(cohort, "Planning", TimetableFixture.day(clock.instant(), 60));
        timetable.event(
                cohort,
                "Visit",
                TimetableFixture.day(clock.instant(), 90) + "T10:00",
                TimetableFixture.day(clock.instant(), 90) + "T12:00");
        UUID ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        var team = visitors.signedIn(
                personas.persona("someone", Scripts.ON),
                visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));

        team.open("/cohorts/" + cohort + "/sessions");
        team.follow("release it").sees("This is the first version").press("Release the timetable");
        team.sees("Version 1 of the timetable is released").follow("Change Module 1: Planning");
        team.fill("Place (optional)", "Room 2").checks("session-change-kept").press("Keep until the next release");
        team.sees("1 session has changes that are not released")
                .follow("Remove Visit")
                .checks("session-cancel");
        team.press("Cancel it with the next release")
                .sees("To be cancelled, not released")
                .checks("timetable-kept");
        team.follow("Look at what has changed, and release it")
                .sees("Nobody gets a letter")
                .checks("timetable-release");
        team.fill("Note (optional)", "We have a better room").press("Release the timetable");
        team.sees("Version 2 of the timetable is released");

        var participant = visitors.signedIn(personas.persona("someone", Scripts.ON), ana);
        participant.open("/cohorts/" + cohort + "/my-sessions");
        participant
                .follow("What has changed in the timetable")
                .sees("We have a better room")
                .checks("timetable-changes");
    }
}
