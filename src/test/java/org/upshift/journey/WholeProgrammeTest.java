package org.upshift.journey;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upshift.TestClock;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Personas;
import org.upshift.browser.Personas.Scripts;
import org.upshift.people.Visitors;
import org.upshift.sample.BrochureProgramme;

/** A programme from its public page to its impact report, as seven people walk through it. */
@QuarkusTest
@InBrowser
class WholeProgrammeTest {

    @Inject
    BrochureProgramme brochure;

    @Inject
    Visitors visitors;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    @TestHTTPResource("/")
    URI site;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void sevenPeopleWalkFromThePublicPageToTheImpactReport(Scripts scripts, Personas personas) throws Exception {
        var journey = new Journey(scripts, personas, site, clock, visitors::prove);
        journey.itIs("2027-03-01T10:00:00");
        var programme = brochure.enter();

        var visitor = new Visitor(journey);
        visitor.readsAboutAProgrammeThatIsNotOpen(programme.slug());

        var team = new Team(journey, programme.slug());
        team.isAppointedByAnAdministrator(cast.administrator(journey.address("ada")));
        team.signsInForTheFirstTime();
        var cohort = team.runsTheProgrammeAgain();
        team.laysOutTheTimetable();
        team.appointsAFacilitatorAndAnEvaluator();
        team.writesTheQuestionnaire();
        team.opensApplications();

        var applicant = new Applicant(journey);
        applicant.findsTheWayFromTheProgrammePage(programme.slug());
        applicant.answersWhatIsAsked();
        applicant.sendsTheApplication();

        var manager = new LineManager(journey);
        manager.opensTheLinkAndNothingChanges(applicant);
        manager.saysYes();
        manager.comesBackToAUsedLink();

        journey.itIs("2027-03-22T10:00:00");
        team.readsTheApplicationAndMakesAnOffer();
        applicant.acceptsTheOffer();
        journey.itIs("2027-04-05T09:00:00");
        team.startsTheProgrammeAndAsksTheBaseline();

        var participant = new Participant(journey);
        var rival = cast.participant(cohort, "Ben Carter");
        participant.booksAModuleAndItsWebinar();
        participant.losesTheLastSeatToAnother(() -> cast.takesTheLastSeat(cohort, "Topic 2", rival));
        participant.readsBothInTheCalendarFeed();
        participant.answersTheBaseline();

        journey.itIs("2027-05-21T17:00:00");
        new Facilitator(journey).marksTheRegister();
        participant.seesTheDaysGiven();

        journey.itIs("2028-05-22T09:00:00");
        team.asksAgainAfterTheProgramme();
        participant.answersThePostQuestionnaire();

        journey.itIs("2028-06-12T09:00:00");
        var evaluator = new Evaluator(journey);
        evaluator.readsThatOneAnswerShowsNothing();
        var pilot = cast.pilotEvaluatedBy(evaluator.address());
        evaluator.readsWhatThePilotChanged();
        evaluator.publishesIt();
        visitor.readsWhatItChanged(pilot);
    }
}
