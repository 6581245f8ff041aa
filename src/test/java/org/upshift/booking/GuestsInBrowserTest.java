package org.upshift.booking;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.enrolment.CohortFixture;
import org.upshift.enrolment.TakePlace;
import org.upshift.mail.Mailbox;
import org.upshift.people.Role;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

/**
 * The team allows guests at a celebration, a participant brings one, the guest answers, and all see who comes; and a masterclass whose
 * seats need the agreement of the team.
 */
@QuarkusTest
@InBrowser
class GuestsInBrowserTest {
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
    Clock clock;

    @ParameterizedTest
    @EnumSource(names = "ON")
    void guestsComeToTheCelebration(Scripts scripts, Personas personas) {
        UUID cohort = cohorts.openCohort(20);
        String day = TimetableFixture.day(clock.instant(), 40);
        UUID event = timetable.event(cohort, "Celebration", day + "T14:00", day + "T17:00");
        UUID ana = visitors.person("Ana Participant");
        String address = "gil-" + UUID.randomUUID() + "@example.org";
        takePlace.take(cohort, ana);
        bookSeat.book(visitors.actor(ana), event, null);

        var team = visitors.signedIn(
                personas.persona("someone", scripts),
                visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        team.open("/cohorts/" + cohort + "/sessions");
        team.follow("Guests of Celebration");
        team.fill("How many guests may each participant bring?", "2")
                .press("Save")
                .sees("Enter the last day on which guests can be invited")
                .checks("session-guests-errors");
        team.fill("Until which day?", TimetableFixture.day(clock.instant(), 30))
                .press("Save")
                .sees("The rule for guests is saved");

        var participant = visitors.signedIn(personas.persona("someone", scripts), ana);
        participant.open("/cohorts/" + cohort + "/my-sessions");
        participant.checks("my-sessions-guests");
        participant.follow("Your guests at Celebration");
        participant.press("Invite").sees("Enter the name of your guest").checks("guests-errors");
        participant
                .fill("Name", "Gil Guest")
                .fill("Organisation or community (optional)", "Ward 7")
                .fill("E-mail address (optional)", address)
                .fill("Dietary needs (optional)", "Vegan")
                .press("Invite")
                .sees("Gil Guest is invited")
                .checks("guests");
        participant.follow("Change or take back Gil Guest").checks("guest");

        var guest = personas.persona("guest", scripts);
        guest.open(URI.create(Mailbox.of(address).take("invites you").link("/guest-invitation/"))
                .getPath());
        guest.press("Send your answer").sees("Select whether you will come").checks("guest-invitation-errors");
        guest.tick("Yes, I will come")
                .press("Send your answer")
                .sees("you are on the list of those who will come")
                .checks("guest-invitation-answered");

        team.open("/cohorts/" + cohort + "/sessions/" + event + "/guests");
        team.sees("Vegan").checks("session-guests");
        team.open("/sessions/" + event + "/register");
        team.sees("Gil Guest").checks("register-guests");
        guest.tick("No, I cannot come")
                .press("Send your answer")
                .sees("You cannot come")
                .checks("guest-declined");
        team.open("/team/programmes/" + cohorts.slugOf(cohort) + "/seats");
        team.fill("How many hours before a session does short notice begin?", "0")
                .press("Save")
                .sees("Short notice can begin from 1 to 336 hours before")
                .checks("seat-rules-errors");
    }

    @ParameterizedTest
    @EnumSource(names = "ON")
    void aSeatInAMasterclassNeedsTheAgreementOfTheTeam(Scripts scripts, Personas personas) {
        UUID cohort = cohorts.openCohort(20);
        String day = TimetableFixture.day(clock.instant(), 41);
        timetable.event(cohort, "Masterclass", day + "T14:00", day + "T17:00");
        UUID ana = visitors.person("Ana Participant");
        takePlace.take(cohort, ana);
        String mySessions = "/cohorts/" + cohort + "/my-sessions";

        var team = visitors.signedIn(
                personas.persona("someone", scripts),
                visitors.person("Tess Team", Role.TEAM, cohorts.programmeOf(cohort)));
        team.open("/cohorts/" + cohort + "/sessions");
        team.follow("Change Masterclass")
                .tick("A seat needs your agreement")
                .tick("Everyone has a seat by default")
                .press("Save")
                .sees("Everyone has a seat by default, or a seat needs your agreement: select one of them")
                .checks("change-session-agreement-errors");
        team.page().getByLabel("Everyone has a seat by default").uncheck();
        team.press("Save").sees("A seat needs your agreement").checks("timetable-agreement");

        var participant = visitors.signedIn(personas.persona("someone", scripts), ana);
        participant.open(mySessions);
        participant.sees("Needs agreement").checks("my-sessions-agreement");
        participant
                .press("Ask for a seat in Masterclass")
                .press("Ask for a seat")
                .sees("Say why you would like to come")
                .checks("ask-for-seat-errors");
        participant
                .fill("Why would you like to come?", "We begin a community of our own")
                .press("Ask for a seat")
                .sees("The programme team has yet to decide")
                .checks("my-sessions-asked");

        team.open("/cohorts/" + cohort);
        team.follow("Requests for seats").sees("Masterclass").checks("gated-sessions");
        team.follow("Masterclass")
                .press("Save")
                .sees("Select whether you agree")
                .checks("seat-requests-errors");
        team.tick("Ana Participant")
                .tick("Yes")
                .press("Save")
                .sees("1 request is agreed to")
                .press("Withdraw the agreement")
                .sees("Select at least one person")
                .checks("seat-requests-agreed");
        participant.open(mySessions);
        participant.sees("Cancel or hand over");

        team.tick("Ana Participant")
                .fill("Why?", "The room is smaller than we thought")
                .press("Withdraw the agreement")
                .sees("Agreement withdrawn")
                .checks("seat-requests-over");
        participant.open(mySessions);
        participant.sees("The room is smaller than we thought").checks("my-sessions-withdrawn");
    }
}
