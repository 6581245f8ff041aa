package org.upshift.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A feature that knows for which days a participant is to be released: what a line manager is asked beyond the number of days. */
public interface ReleaseDates {
    /** What each day or session is called, and when it is, in the order of time. */
    List<Terms.Line> dates(UUID cohort);

    /** The day on which the cohort meets for its first module, or for anything where it has none. */
    Optional<LocalDate> firstDay(UUID cohort);
}
