package org.upshift.timetable;

import java.util.UUID;

/**
 * How people come by a seat in a session: where neither holds, whoever wants one books it.
 *
 * @param everyone everyone in the cohort has one by default
 * @param agreement the team of the programme has to agree
 */
public record SeatAccess(UUID session, boolean everyone, boolean agreement) {}
