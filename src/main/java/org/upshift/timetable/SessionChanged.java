package org.upshift.timetable;

/**
 * A session says something else than before: its time, place, seats, or the number that it has by its date. Fired inside the
 * transaction that changes it.
 */
public record SessionChanged(SessionView before, SessionView after) {}
