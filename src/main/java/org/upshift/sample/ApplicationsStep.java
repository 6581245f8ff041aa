package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.upshift.sample.Personas.Persona;

/** Applications for the open cohort, one at each point of the way. Everybody is invented. */
@ApplicationScoped
class ApplicationsStep implements SampleStep {
    private static final String STATEMENT =
            "I lead a community of practice of forty people across three organisations. We meet every month and share what "
                    + "works, but the same few people do most of the talking.\n\nI want to learn how to share the lead, how to "
                    + "keep a community alive when its founders move on, and how to show our boards what it changes.";

    private final SampleCohorts cohorts;
    private final SampleApplications applications;

    ApplicationsStep(SampleCohorts cohorts, SampleApplications applications) {
        this.cohorts = cohorts;
        this.applications = applications;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    @Transactional
    public void load() {
        var cohort =
                cohorts.named(HealthInnovationProgramme.SLUG, HealthInnovationProgramme.openCohort(cohorts.today()));
        applications.begin(cohort, Personas.APPLICANT, "Head of practice");

        var waiting = applications.draft(
                cohort,
                invented("Noor Fairweather", "Marlbridge Borough Council"),
                "Service designer",
                STATEMENT,
                Personas.LINE_MANAGER);
        applications.send(waiting);

        var supported = applications.draft(
                cohort, invented("Idris Calloway", "Northmere Health Board"), "Physiotherapist", STATEMENT, manager());
        applications.send(supported);
        applications.decide(supported, true, "Idris has our full support.");

        var refused = applications.draft(
                cohort, invented("Greta Holloway", "Eastfield Hospitals"), "Pharmacist", STATEMENT, manager());
        applications.send(refused);
        applications.decide(refused, false, "We cannot release Greta before the summer.");

        var offered = applications.draft(
                cohort, invented("Samir Pemberton", "Westvale Ambulance Service"), "Paramedic", STATEMENT, manager());
        applications.send(offered);
        applications.decide(offered, true, "");
        applications.offer(offered);

        var accepted = applications.draft(
                cohort, invented("Lena Ashdown", "Southwick Community Trust"), "District nurse", STATEMENT, manager());
        applications.send(accepted);
        applications.decide(accepted, true, "");
        applications.offer(accepted);
        applications.accept(accepted);
    }

    private static Persona manager() {
        return invented("Robin Merriman", "Northmere Health Board");
    }

    static Persona invented(String name, String organisation) {
        return new Persona(name.toLowerCase().replace(' ', '.') + "@example.org", name, organisation, "");
    }
}
