package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** More time for one applicant. @param until the last second, Europe/London, or null for none */
record Extension(LocalDateTime until) {
    private static final Set<Phase> NOT_BEGUN = Set.of(Phase.PLANNED, Phase.OPEN, Phase.SELECTING);

    /** The last second for this applicant; while applications are not open for the others, only the extension counts. */
    LocalDateTime deadline(LocalDateTime ofCohort, Phase phase) {
        boolean longer =
                until != null && (phase == Phase.PLANNED || phase == Phase.SELECTING || until.isAfter(ofCohort));
        return longer ? until : ofCohort;
    }

    /** An extended draft can be sent before everybody can, and while the team selects already: for its applicant the cohort is open. */
    Phase phase(Phase ofCohort, ApplicationStatus status) {
        return until != null && status == ApplicationStatus.DRAFT && NOT_BEGUN.contains(ofCohort)
                ? Phase.OPEN
                : ofCohort;
    }

    boolean covers(CohortView cohort, Instant now) {
        return until != null
                && NOT_BEGUN.contains(cohort.phase())
                && now.isBefore(LondonTime.instant(until).plusSeconds(1));
    }
}
