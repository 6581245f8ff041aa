package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.upshift.programme.AdvanceCohort.CohortAdvanced;
import org.upshift.programme.Phase;

/** With the opening of a cohort its dates are public: what they say then is the first version of its timetable. */
@ApplicationScoped
class FirstRelease {
    private final CurrentTimetable current;
    private final TimetableVersions versions;

    FirstRelease(CurrentTimetable current, TimetableVersions versions) {
        this.current = current;
        this.versions = versions;
    }

    void opened(@Observes CohortAdvanced advanced) {
        if (advanced.step() == Phase.Step.OPEN_APPLICATIONS && !versions.isReleased(advanced.cohort())) {
            versions.write(null, advanced.cohort(), "", null, current.released(advanced.cohort()));
        }
    }
}
