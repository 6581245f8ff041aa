package org.upshift.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/**
 * A cohort as the API shows it.
 *
 * @param deadline the last second in which an application is in time; absent, like the places, where a run is only evaluated
 * @param held places that are offered or taken; only for those who run the cohort
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CohortBody(
        UUID id,
        String programme,
        String name,
        Phase phase,
        Integer capacity,
        Integer held,
        int commitmentDays,
        LocalMoment deadline,
        boolean takesApplications) {

    static CohortBody forAnyone(CohortView cohort, Instant now) {
        return of(cohort, null, now);
    }

    static CohortBody forThoseWhoRunIt(CohortView cohort, Instant now) {
        return of(cohort, cohort.held(), now);
    }

    private static CohortBody of(CohortView cohort, Integer held, Instant now) {
        boolean evaluated = cohort.phase().isOnlyEvaluated();
        return new CohortBody(
                cohort.id(),
                cohort.programmeSlug(),
                cohort.name(),
                cohort.phase(),
                evaluated ? null : Integer.valueOf(cohort.capacity()),
                evaluated ? null : held,
                cohort.commitmentDays(),
                evaluated ? null : LocalMoment.london(cohort.deadline()),
                cohort.takesApplications(now));
    }
}
