package org.upshift.programme;

import java.util.UUID;

/** A cohort has so many places more. Fired inside the transaction in which it was changed. */
public record CapacityRaised(UUID cohort, int places) {}
