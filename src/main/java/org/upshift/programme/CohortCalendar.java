package org.upshift.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The dates of a cohort, for features that know nothing of sessions; contributed by the one that plans them. */
public interface CohortCalendar {

    /** What has a date in a cohort, in order; one SQL statement. */
    List<Occasion> of(UUID cohort);

    /**
     * Something with a date.
     *
     * @param starts Europe/London
     * @param ends Europe/London
     */
    record Occasion(UUID id, String name, LocalDateTime starts, LocalDateTime ends) {}
}
