package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** More time for one applicant. @param until the last second, Europe/London, or null for none */
record Extension(LocalDateTime until) {

    /** The last second for this applicant. */
    LocalDateTime deadline(LocalDateTime ofCohort) {
        return until == null || until.isBefore(ofCohort) ? ofCohort : until;
    }

    /** An extended draft can be sent while the team selects already: for its applicant the cohort is open. */
    Phase phase(Phase ofCohort, ApplicationStatus status) {
        return until != null && status == ApplicationStatus.DRAFT && ofCohort == Phase.SELECTING
                ? Phase.OPEN
                : ofCohort;
    }

    boolean covers(CohortView cohort, Instant now) {
        return until != null
                && (cohort.phase() == Phase.OPEN || cohort.phase() == Phase.SELECTING)
                && now.isBefore(LondonTime.instant(until).plusSeconds(1));
    }
}
