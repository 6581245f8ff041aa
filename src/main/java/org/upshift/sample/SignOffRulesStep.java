package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.upshift.admission.SetSignOffRules;
import org.upshift.admission.SignOffRules;
import org.upshift.programme.ProgrammeQueries;

/** What the line managers of the sample programmes read about the cost: as the brochure says, nothing. */
@ApplicationScoped
class SignOffRulesStep implements SampleStep {
    private final SampleCohorts cohorts;
    private final ProgrammeQueries programmes;
    private final SetSignOffRules set;

    SignOffRulesStep(SampleCohorts cohorts, ProgrammeQueries programmes, SetSignOffRules set) {
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.set = set;
    }

    @Override
    public int order() {
        return 23; // before the applications: their line managers read it
    }

    @Override
    @Transactional
    public void load() {
        say(HealthInnovationProgramme.SLUG, "Free to the organisation: the programme is offered free of charge");
        say(UniversityPilotProgramme.SLUG, "Free to the department");
    }

    private void say(String slug, String cost) {
        var programme = programmes.programme(slug).orElseThrow().id();
        var usual = SignOffRules.USUAL;
        set.set(
                cohorts.team(programme),
                programme,
                new SignOffRules(
                        cost,
                        usual.sharesCriteria(),
                        usual.sharesStatement(),
                        usual.secondSignatory(),
                        usual.nation()));
    }
}
