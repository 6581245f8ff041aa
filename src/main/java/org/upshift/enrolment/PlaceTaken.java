package org.upshift.enrolment;

import java.util.UUID;

/** A person has a place in a cohort. Fired inside the transaction in which they take it. */
public record PlaceTaken(UUID cohort, UUID person) {}
