package org.upshift.admission.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.ApplicationQueries.Criterion;
import org.upshift.admission.ApplicationView;
import org.upshift.admission.EarlierApplications;
import org.upshift.admission.OfferStatus;
import org.upshift.admission.PublicStatus;
import org.upshift.admission.SignOffStatus;
import org.upshift.admission.Standing;
import org.upshift.admission.WithdrawalQueries;
import org.upshift.form.FilledForm;
import org.upshift.form.Finding;

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
        List<Answer> answers,
        List<Finding> findings,
        String managerName,
        String managerEmail,
        String employerName,
        String employerEmail,
        Instant sentAt,
        SignOff signOff,
        SignOffStatus employerSignOff,
        Offer offer,
        Aside team) {

    /**
     * What only the team is told.
     *
     * @param extendedUntil until when this applicant can send it, or null when as long as everybody
     * @param declarations that were agreed to, in their words
     * @param withdrawal null unless it was withdrawn
     * @param earlier what they have sent for other cohorts of the programme, the newest first
     */
    record Aside(
            LocalDateTime extendedUntil,
            List<String> declarations,
            WithdrawalQueries.View withdrawal,
            List<Earlier> earlier) {}

    /** Another application of the same person. */
    record Earlier(UUID id, String reference, UUID cohort, String cohortName, Standing status, Instant sentAt) {
        static Earlier of(EarlierApplications.Row row) {
            return new Earlier(row.id(), row.reference(), row.cohort(), row.cohortName(), row.standing(), row.sentAt());
        }
    }

    /** An application's form with its answers, and what the rules say of them. */
    record Filled(FilledForm form, List<Finding> findings) {}

    /** @param question the key of the question; {@code text} the answer in words */
    record Answer(String question, String name, String text) {
        static Answer of(FilledForm.Answered answered) {
            return new Answer(answered.question().key(), answered.question().name(), answered.words());
        }
    }

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

    static ApplicationDocument forApplicant(
            ApplicationView view, PublicStatus status, List<Criterion> criteria, Filled filled) {
        return of(view, status, criteria, filled, null);
    }

    /** What was never sent is the applicant's own: the team learns that it is there, not what it says. */
    static ApplicationDocument forTeam(
            ApplicationView view, PublicStatus status, List<Criterion> criteria, Filled filled, Aside aside) {
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
                        null,
                        null,
                        aside)
                : of(view, status, criteria, filled, aside);
    }

    private static ApplicationDocument of(
            ApplicationView view, PublicStatus status, List<Criterion> criteria, Filled filled, Aside aside) {
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
                filled.form().all().stream()
                        .filter(answered -> !answered.words().isEmpty())
                        .map(Answer::of)
                        .toList(),
                filled.findings(),
                view.managerName(),
                view.managerEmail(),
                view.employerName(),
                view.employerEmail(),
                view.sentAt(),
                signOff(view, aside != null),
                view.employer(),
                view.offer() == null ? null : new Offer(view.offer(), view.offerDeadline()),
                aside);
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
