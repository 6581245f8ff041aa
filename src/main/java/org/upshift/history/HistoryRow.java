package org.upshift.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One entry, as it is stored.
 *
 * @param actorName null when the person was erased, as are the other words
 * @param written what was changed, as JSON; see {@link #changes}
 * @param position the place in the chain, null until the entry is sealed a moment after it was recorded
 */
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
        UUID concernsId,
        String detail,
        String written,
        Long position,
        String hash) {

    public List<Change> changes() {
        return Changes.read(written);
    }

    /** Whether what it says is about nobody, or about whoever has one of these ids. */
    boolean isOf(Set<UUID> person) {
        return concernsId == null || person.contains(concernsId);
    }

    HistoryRow withoutWords() {
        return new HistoryRow(
                id,
                recordedAt,
                effectiveAt,
                actorId,
                actorName,
                onBehalfOfId,
                null,
                action,
                subjectKind,
                subjectId,
                scopeId,
                concernsId,
                null,
                null,
                position,
                hash);
    }
}
