package org.upshift.history;

import java.time.Instant;
import java.util.UUID;

/** One entry, as it is shown. */
public record HistoryRow(
        UUID id,
        Instant recordedAt,
        Instant effectiveAt,
        UUID actorId,
        String actorName,
        UUID onBehalfOfId,
        String onBehalfOfName,
        String action,
        String subjectKind,
        UUID subjectId,
        UUID scopeId,
        String detail) {}
