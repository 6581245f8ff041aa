package org.upshift.admission;

import java.time.LocalDateTime;

/**
 * What is said to all when outcomes are released.
 *
 * @param deadline the last second, Europe/London, in which the offers can be accepted
 * @param waitsUntil the last second in which a reserve is offered a place
 * @param daysToAnswer how many days a reserve has to answer then
 * @param tellsRank whether reserves read their place on the waiting list
 */
public record ReleasePlan(LocalDateTime deadline, LocalDateTime waitsUntil, int daysToAnswer, boolean tellsRank) {}
