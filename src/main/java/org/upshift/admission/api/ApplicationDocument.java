package org.upshift.admission.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.ApplicationQueries.Criterion;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.OfferStatus;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.SignOffStatus;
import org.upshift.admission.Standing;

/** An application as the API tells it, to its applicant and, with the manager's comment, to the programme team. */
record ApplicationDocument(
        UUID id,
        String reference,
        UUID cohort,
        Standing status,
        String statusText,
        String name,
        String email,
        String organisation,
        String jobTitle,
        List<Criterion> criteria,
        String statement,
        String managerName,
        String managerEmail,
        String employerName,
        String employerEmail,
        Instant sentAt,
        SignOff signOff,
        SignOffStatus employerSignOff,
        Offer offer) {

    /** The line manager's answer; {@code comment} and {@code signedName} are for the programme team only. */
    record SignOff(
            SignOffStatus status,
            Instant askedAt,
            Instant remindedAt,
            Instant decidedAt,
            String signedName,
            String comment) {}

    /** @param deadline the last second, Europe/London, in which the offer can be accepted */
    record Offer(OfferStatus status, LocalDateTime deadline) {}

    static ApplicationDocument forApplicant(ApplicationView view, PublicStatus status, List<Criterion> criteria) {
        return of(view, status, criteria, false);
    }

    /** What was never sent is the applicant's own: the team learns that it is there, not what it says. */
    static ApplicationDocument forTeam(ApplicationView view, PublicStatus status, List<Criterion> criteria) {
        return view.sentAt() == null
                ? new ApplicationDocument(
                        view.id(),
                        view.reference(),
                        view.cohortId(),
                        status.standing(),
                        status.words(),
                        view.name(),
                        view.email(),
                        view.organisation(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                : of(view, status, criteria, true);
    }

    private static ApplicationDocument of(
            ApplicationView view, PublicStatus status, List<Criterion> criteria, boolean comment) {
        return new ApplicationDocument(
                view.id(),
                view.reference(),
                view.cohortId(),
                status.standing(),
                status.words(),
                view.name(),
                view.email(),
                view.organisation(),
                view.jobTitle(),
                criteria,
                view.statement(),
                view.managerName(),
                view.managerEmail(),
                view.employerName(),
                view.employerEmail(),
                view.sentAt(),
                signOff(view, comment),
                view.employer(),
                view.offer() == null ? null : new Offer(view.offer(), view.offerDeadline()));
    }

    private static SignOff signOff(ApplicationView view, boolean comment) {
        return view.signOff() == null
                ? null
                : new SignOff(
                        view.signOff(),
                        view.askedAt(),
                        view.remindedAt(),
                        view.decidedAt(),
                        comment ? view.signedName() : null,
                        comment ? view.managerStatement() : null);
    }
}
