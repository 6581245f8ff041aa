package org.upshift.enrolment;

import java.util.UUID;

/**
 * A person gave up their place in a cohort. Fired inside the transaction in which they do.
 *
 * @param erased whether they are being erased, so that nobody writes to them
 */
public record PlaceGivenUp(UUID cohort, UUID person, boolean erased) {}
