package org.upshift.timetable;

import java.util.UUID;

/** A session was planned after the pattern of an earlier one. Fired inside the transaction that does it, before modules are numbered. */
public record SessionRepeated(UUID pattern, UUID session) {}
