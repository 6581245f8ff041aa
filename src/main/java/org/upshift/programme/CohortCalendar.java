package org.upshift.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dates of a cohort, for features that know nothing of sessions; contributed by the one that plans them. */
public interface CohortCalendar {

    /** What has a date in a cohort, in order; one SQL statement. */
    List<Occasion> of(UUID cohort);

    /** The first that is for those with a place alone, such as the first module: applications must be over by then. One SQL statement. */
    Optional<Occasion> beginning(UUID cohort);

    /**
     * Something with a date.
     *
     * @param starts Europe/London
     * @param ends Europe/London
     */
    record Occasion(UUID id, String name, LocalDateTime starts, LocalDateTime ends) {}
}
