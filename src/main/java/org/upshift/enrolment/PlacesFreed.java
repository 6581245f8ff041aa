package org.upshift.enrolment;

import java.util.UUID;

/** Places that were held are free again. Fired inside the transaction in which they were released. */
public record PlacesFreed(UUID cohort, int places) {}
