package org.upshift.history.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upshift.admission.StartApplication;
import org.upshift.browser.InBrowser;
import org.upshift.browser.Persona;
import org.upshift.browser.Personas;
import org.upshift.enrolment.CohortFixture;
import org.upshift.history.History;
import org.upshift.history.SealHistory;
import org.upshift.people.Role;
import org.upshift.people.Visitors;

/** The history of a record in a real browser: every kind of entry that a page can show. */
@QuarkusTest
@InBrowser
class HistoryInBrowserTest {
    @Inject
    Visitors visitors;

    @Inject
    CohortFixture cohorts;

    @Inject
    StartApplication start;

    @Inject
    History history;

    @Inject
    SealHistory seal;

    @Test
    void theTeamReadsWhatHappenedToAnApplicationAndToTheCohort(Personas personas) {
        UUID cohort = cohorts.openCohort(5);
        UUID team = visitors.person("Tom Team", Role.TEAM, cohorts.programmeOf(cohort));
        UUID applicant = visitors.person("Amy Applicant");
        UUID application = start.start(visitors.actor(applicant), cohort);
        seal.seal();
        QuarkusTransaction.requiringNew()
                .run(() -> history.record(visitors.actor(team)
                        .entry("offer-made")
                        .onBehalfOf(null, "A network")
                        .about("application", application)
                        .in(cohort)
                        .detail("Without the line manager’s sign-off")
                        .changed("Answer by", null, "31 January 2027, 11:59pm")
                        .changed("Statement", "Before ".repeat(40), "After ".repeat(40))
                        .effective(Instant.parse("2019-01-18T16:00:00Z"))));

        Persona member = visitors.signedIn(personas.persona("member"), team);
        member.open("/cohorts/" + cohort + "/applications/" + application);
        member.follow("History of this application")
                .seesHeading("History")
                .sees("with effect from 18 January 2019, 4pm")
                .checks("history-application");
        member.follow("Back").seesHeading("Amy Applicant");
        member.open("/cohorts/" + cohort);
        member.follow("History").sees("began an application").checks("history-cohort");
    }
}
