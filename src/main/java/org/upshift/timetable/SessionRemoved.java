package org.upshift.timetable;

/** A session that nobody has booked is taken out of a cohort. Fired inside the transaction that does it. */
public record SessionRemoved(SessionView session) {}
