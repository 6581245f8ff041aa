package org.upshift.admission;

import java.util.List;
import java.util.UUID;

/** A feature that knows for which days a participant is to be released: what a line manager is asked beyond the number of days. */
public interface ReleaseDates {

    /** One line of plain text per day or session, in the order of time. */
    List<String> lines(UUID cohort);
}
