package org.upshift.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;
import org.upshift.admission.ApplicationList;
import org.upshift.admission.Missing;
import org.upshift.admission.ReleasePreview;
import org.upshift.admission.SignOffRulesQueries;
import org.upshift.admission.Standing;
import org.upshift.admission.WhoIsMissingWhat;
import org.upshift.admission.Workbench;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.HistoryQueries;
import org.upshift.history.HistoryRow;
import org.upshift.people.Actor;
import org.upshift.people.OrganisationQueries;
import org.upshift.people.Role;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.ProgrammeQueries;
import org.upshift.review.ReviewQueue;

@QuarkusTest
class ApplicationsSampleTest {
    @Inject
    PersonasStep personas;

    @Inject
    HealthInnovationProgramme network;

    @Inject
    UniversityPilotProgramme university;

    @Inject
    SignOffRulesStep costs;

    @Inject
    ProgrammeQueries programmes;

    @Inject
    SignOffRulesQueries rules;

    @Inject
    OrganisationQueries organisations;

    @Inject
    HistoryQueries history;

    @Inject
    ApplicationsStep applications;

    @Inject
    SelectingCohort selecting;

    @Inject
    SampleTimetables timetables;

    @Inject
    RunningCohort running;

    @Inject
    WhoIsMissingWhat missing;

    @Inject
    Workbench workbench;

    @Inject
    ReleasePreview preview;

    @Inject
    CohortQueries cohortQueries;

    @Inject
    ParticipantsStep participants;

    @Inject
    PanelStep panel;

    @Inject
    ReviewQueue reviews;

    @Inject
    SampleCohorts cohorts;

    @Inject
    ApplicationList list;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    EntityManager entities;

    @Test
    void aCohortIsReadyToBeSelectedAndReleased() {
        QuarkusTransaction.begin();
        try {
            personas.load();
            network.load();
            university.load();
            running.load();
            costs.load();
            timetables.load();
            selecting.load();
            entities.flush();

            var id = cohorts.named(HealthInnovationProgramme.SLUG, SelectingCohort.name(cohorts.today()));
            var cohort = cohortQueries.reachable(id, true, Set.of(), Set.of()).orElseThrow();
            var board = workbench.board(cohort).orElseThrow();
            assertThat(board.numbers().stream()
                            .map(count -> count.outcome() + " " + count.people())
                            .toList())
                    .containsExactly("OFFER 6", "RESERVE 2", "UNSUCCESSFUL 4");
            assertThat(preview.of(board).obstacles()).isEmpty();
            assertThat(missing.counted(cohort, new WhoIsMissingWhat.Wanted(null, "", "name"), 1, 50)
                            .numbers())
                    .containsEntry(Missing.NOT_SENT, 2L)
                    .containsEntry(Missing.MANAGER, 2L);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void thereAreApplicationsAtEachPointAndParticipantsOfThePast() {
        QuarkusTransaction.begin();
        try {
            personas.load();
            network.load();
            university.load();
            costs.load();
            applications.load();
            participants.load();
            panel.load();
            entities.flush();

            var open = cohorts.named(
                    HealthInnovationProgramme.SLUG, HealthInnovationProgramme.openCohort(cohorts.today()));
            assertThat(list.list(open, ApplicationList.Wanted.ALL, 1, 50).items())
                    .extracting(line -> line.row().standing())
                    .containsExactlyInAnyOrder(
                            Standing.DRAFT,
                            Standing.WAITING_FOR_MANAGER,
                            Standing.WITH_PANEL,
                            Standing.NOT_SUPPORTED,
                            Standing.OFFERED,
                            Standing.HAS_PLACE);
            var reviewer = new Actor(
                    cohorts.person(Personas.REVIEWER), "Rae", "rae@example.org", Map.of(Role.REVIEWER, Set.of(open)));
            assertThat(reviews.toDo(reviewer)).hasSize(1);
            assertThat(enrolments.countParticipants(
                            cohorts.named(HealthInnovationProgramme.SLUG, HealthInnovationProgramme.FIRST_COHORT)))
                    .isEqualTo(20);
            var pilot = enrolments.allParticipants(
                    cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT));
            assertThat(pilot).hasSize(18);
            assertThat(pilot.stream().map(lead -> lead.organisation()).distinct())
                    .containsExactly("Fernmoor University");
            assertThat(organisations.listed("community of practice", Page.first(1)))
                    .as("employers")
                    .isEmpty();

            var programme = programmes.programme(HealthInnovationProgramme.SLUG).orElseThrow();
            assertThat(rules.of(programme.id()).cost()).startsWith("Free to the organisation");
            assertThat(history.ofScope(programme.id(), Page.first(10)))
                    .extracting(HistoryRow::action)
                    .containsExactly("sign-off-rules-changed", "role-granted", "programme-created");
            var first = cohorts.named(HealthInnovationProgramme.SLUG, HealthInnovationProgramme.FIRST_COHORT);
            assertThat(history.ofScope(first, Page.first(10)))
                    .extracting(HistoryRow::action)
                    .contains("cohort-created", "cohort-advanced", "role-granted");
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
