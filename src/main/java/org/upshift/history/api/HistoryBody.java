package org.upshift.history.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.upshift.history.Change;
import org.upshift.history.HistoryLine;

/**
 * @param action a code that stays the same, for programs; {@code sentence} is for people
 * @param position and {@code hash}: the place of the entry in the chain, null in the first seconds
 */
record HistoryBody(
        UUID id,
        String action,
        String sentence,
        String detail,
        List<Change> changes,
        Who by,
        String onBehalfOf,
        What about,
        Instant recordedAt,
        Instant effectiveAt,
        Long position,
        String hash) {

    /** @param id null for Upshift itself, and for people who acted without a record */
    record Who(UUID id, String name) {}

    record What(String kind, UUID id) {}

    static HistoryBody of(HistoryLine line) {
        return new HistoryBody(
                line.id(),
                line.action(),
                line.sentence(),
                line.detail(),
                line.changes(),
                new Who(line.whoId(), line.who()),
                line.onBehalfOf(),
                new What(line.subjectKind(), line.subjectId()),
                line.recordedAt(),
                line.effectiveAt() == null ? line.recordedAt() : line.effectiveAt(),
                line.position(),
                line.hash());
    }
}
