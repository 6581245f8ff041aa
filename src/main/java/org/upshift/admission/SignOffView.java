package org.upshift.admission;

import java.time.Instant;
import java.util.UUID;

/**
 * A question to a signatory and what became of it.
 *
 * @param actsFor who passed it on to them, or empty; {@code relation} why they sign instead of a line manager, or empty
 * @param confirmsId the earlier answer that this one is to confirm, or null
 * @param statement for the programme team only, as are conditions, name and post
 */
public record SignOffView(
        UUID id,
        Signatory signatory,
        String managerName,
        String managerEmail,
        String actsFor,
        String relation,
        SignOffStatus status,
        UUID confirmsId,
        Instant askedAt,
        Instant expiresAt,
        Instant openedAt,
        Instant remindedAt,
        String signedName,
        String signedPost,
        String statement,
        String conditions,
        Instant decidedAt,
        Instant doubtedAt,
        DoubtedBy doubtedBy,
        Instant endedAt,
        EndedBecause endedBecause,
        String endReason,
        String askedTitle,
        int askedDays,
        String askedCost,
        String askedDates,
        String askedAnswers,
        String sameAsHash) {
    /** What they were asked, or what they read when they answered. */
    public Terms terms() {
        return new Terms(askedTitle, askedDays, askedCost, Terms.decoded(askedDates), Terms.decoded(askedAnswers));
    }

    public boolean isConfirmation() {
        return confirmsId != null;
    }

    /** From when they can be written to again, or null when that can be done now. */
    public Instant reminderFrom(Instant now) {
        var from = Reminders.from(askedAt, remindedAt);
        return from != null && now.isBefore(from) ? from : null;
    }

    /** Whether the applicant may name somebody else in their place. */
    public boolean isReplaceable() {
        return !status.isDecided();
    }

    public String fate() {
        return endedBecause == null
                ? status.words()
                : switch (endedBecause) {
                    case REPLACED -> "Replaced by somebody else";
                    case CORRECTED -> "Asked anew at another address";
                    case PASSED_ON -> "Passed on to somebody else";
                };
    }
}
