package org.upshift.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.upshift.admission.CohortApplications;
import org.upshift.admission.Standing;
import org.upshift.enrolment.EnrolmentQueries;

@QuarkusTest
class ApplicationsSampleTest {
    @Inject
    PersonasStep personas;

    @Inject
    HealthInnovationProgramme network;

    @Inject
    UniversityPilotProgramme university;

    @Inject
    ApplicationsStep applications;

    @Inject
    ParticipantsStep participants;

    @Inject
    SampleCohorts cohorts;

    @Inject
    CohortApplications inCohort;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    EntityManager entities;

    @Test
    void thereAreApplicationsAtEachPointAndParticipantsOfThePast() {
        QuarkusTransaction.begin();
        try {
            personas.load();
            network.load();
            university.load();
            applications.load();
            participants.load();
            entities.flush();

            var open = cohorts.named(
                    HealthInnovationProgramme.SLUG, HealthInnovationProgramme.openCohort(cohorts.today()));
            assertThat(inCohort.list(open, null, null, 1, 50).items())
                    .extracting(CohortApplications.Row::standing)
                    .containsExactlyInAnyOrder(
                            Standing.DRAFT,
                            Standing.WAITING_FOR_MANAGER,
                            Standing.WITH_TEAM,
                            Standing.NOT_SUPPORTED,
                            Standing.OFFERED,
                            Standing.HAS_PLACE);
            assertThat(enrolments.countParticipants(
                            cohorts.named(HealthInnovationProgramme.SLUG, HealthInnovationProgramme.FIRST_COHORT)))
                    .isEqualTo(20);
            var pilot = enrolments.allParticipants(
                    cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT));
            assertThat(pilot).hasSize(18);
            assertThat(pilot.stream().map(lead -> lead.organisation()).distinct())
                    .hasSize(11);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
