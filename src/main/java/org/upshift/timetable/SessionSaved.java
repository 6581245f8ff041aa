package org.upshift.timetable;

/** A session was added or changed, perhaps in nothing that others see. Fired inside the transaction that does it. */
public record SessionSaved(SessionView session) {}
