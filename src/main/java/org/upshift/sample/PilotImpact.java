package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.upshift.impact.PublishImpact;

/** The headline figures of the pilot stand on its public page, as they were published. */
@ApplicationScoped
class PilotImpact implements SampleStep {
    private final SampleCohorts cohorts;
    private final PublishImpact publish;

    PilotImpact(SampleCohorts cohorts, PublishImpact publish) {
        this.cohorts = cohorts;
        this.publish = publish;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    @Transactional
    public void load() {
        publish.publish(
                SampleTimetables.LOADER,
                cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT),
                null);
    }
}
