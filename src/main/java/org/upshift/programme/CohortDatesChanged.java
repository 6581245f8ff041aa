package org.upshift.programme;

import java.util.UUID;

/** Something with a date in a cohort was added, moved or taken out. Fired inside the transaction in which it was. */
public record CohortDatesChanged(UUID cohort) {}
