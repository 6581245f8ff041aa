package org.upshift.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/**
 * A cohort as the pages of all features show it.
 *
 * @param deadline the last second, Europe/London, in which an application is in time
 * @param held places that are offered or taken
 */
public record CohortView(
        UUID id,
        UUID programmeId,
        String programmeSlug,
        String programmeTitle,
        int commitmentDays,
        String name,
        Phase phase,
        int capacity,
        int held,
        LocalDateTime deadline) {

    static final String ONLY_EVALUATED = "only-evaluated";

    /** The same, for what has to do with applications, places and sessions: a run that is only evaluated says that it has none. */
    public CohortView withPlaces() {
        if (phase.isOnlyEvaluated()) {
            throw new RuleViolation(
                    ONLY_EVALUATED,
                    "“" + title()
                            + "” is only evaluated, from answers that were given elsewhere: it has no applications, places or sessions");
        }
        return this;
    }

    public int free() {
        return capacity - held;
    }

    /** Whether an application sent at this moment is accepted: the cohort is open and the last second is not over. */
    public boolean takesApplications(Instant now) {
        return phase == Phase.OPEN && !isDeadlinePassed(now);
    }

    /** Whether the last second for applications is over. */
    public boolean isDeadlinePassed(Instant now) {
        return !now.isBefore(LondonTime.instant(deadline).plusSeconds(1));
    }

    /** "Communities of Practice Leadership Development Programme, 2019" */
    public String title() {
        return programmeTitle + ", " + name;
    }
}
