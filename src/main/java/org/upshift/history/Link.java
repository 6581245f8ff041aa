package org.upshift.history;

import java.time.Instant;
import java.util.UUID;

/**
 * What the chain knows of an entry: everything but its words. The words stand behind digests, so that blanking them breaks
 * nothing. A digest is null where the entry says nothing of the kind.
 */
record Link(
        UUID entryId,
        long entryNumber,
        Instant recordedAt,
        Instant effectiveAt,
        UUID actorId,
        UUID onBehalfOfId,
        String action,
        String subjectKind,
        UUID subjectId,
        UUID scopeId,
        UUID concernsId,
        String actorDigest,
        String onBehalfOfDigest,
        String detailDigest) {

    /** Where every chain begins. */
    static final String ROOT = "0".repeat(64);

    private static final String FORMAT = "upshift-history-1";

    /** The hash of this link at this position, after the link with that hash. */
    String hash(long position, String before) {
        return Digest.of(
                FORMAT,
                position,
                before,
                entryId,
                entryNumber,
                recordedAt,
                effectiveAt,
                actorId,
                onBehalfOfId,
                action,
                subjectKind,
                subjectId,
                scopeId,
                concernsId,
                actorDigest,
                onBehalfOfDigest,
                detailDigest);
    }
}
