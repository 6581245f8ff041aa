package org.upshift.booking;

import org.upshift.people.Actor;
import org.upshift.timetable.SessionView;

/**
 * A participant gave their seat back before the session began. Fired inside the transaction that does it.
 *
 * @param reason null when it is not said
 */
public record SeatGivenBack(Actor actor, SessionView session, CancelReason reason) {}
