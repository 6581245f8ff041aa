package org.upshift.admission.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.EndedBecause;
import org.upshift.admission.SignOffStatus;
import org.upshift.admission.SignOffView;
import org.upshift.admission.Signatory;
import org.upshift.admission.Terms;

/**
 * A question to a signatory as the API tells it.
 *
 * @param actsFor who passed it on to them, or empty
 * @param confirms the earlier answer that this one is to confirm, or null
 * @param signedName null for applicants, as are post, statement, conditions, what was signed and what has changed since
 */
record SignOffDocument(
        UUID id,
        Signatory signatory,
        SignOffStatus status,
        String statusText,
        String name,
        String email,
        String actsFor,
        String relation,
        UUID confirms,
        Instant askedAt,
        Instant expiresAt,
        Instant remindedAt,
        Instant decidedAt,
        Instant doubtedAt,
        Instant endedAt,
        EndedBecause endedBecause,
        String endReason,
        String signedName,
        String signedPost,
        String statement,
        String conditions,
        Terms signed,
        List<Terms.Change> changes) {
    static SignOffDocument forApplicant(SignOffView view) {
        return of(view, false, null);
    }

    static SignOffDocument forTeam(SignOffView view, List<Terms.Change> changes) {
        return of(view, true, changes);
    }

    private static SignOffDocument of(SignOffView view, boolean whole, List<Terms.Change> changes) {
        boolean decided = whole && view.decidedAt() != null;
        return new SignOffDocument(
                view.id(),
                view.signatory(),
                view.status(),
                view.fate(),
                view.managerName(),
                view.managerEmail(),
                view.actsFor(),
                view.relation(),
                view.confirmsId(),
                view.askedAt(),
                view.expiresAt(),
                view.remindedAt(),
                view.decidedAt(),
                view.doubtedAt(),
                view.endedAt(),
                view.endedBecause(),
                view.endReason(),
                decided ? view.signedName() : null,
                decided ? view.signedPost() : null,
                decided ? view.statement() : null,
                decided ? view.conditions() : null,
                decided ? view.terms() : null,
                changes);
    }
}
