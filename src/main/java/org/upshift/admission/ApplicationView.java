package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.programme.CohortView;

/**
 * One application with its current sign-off and offer.
 *
 * @param organisation null when the applicant has not said
 * @param signOff null before the line manager was asked, as are the other values of the sign-off
 * @param confirmsId the earlier answer that the line manager is to confirm, or null
 * @param employer how the question to the employer's signatory stands, null before they were asked
 * @param managerStatement for the programme team only, as are name, post and conditions
 * @param offer null without an offer, as are the other values of the offer
 * @param extendedUntil until when this applicant can send it, or null when as long as everybody
 * @param reservePlace on the waiting list; 0 where there is none, or reserves are not told
 * @param panel whether the panel of the cohort reads its applications
 */
public record ApplicationView(
        UUID id,
        String reference,
        UUID cohortId,
        UUID applicantId,
        String name,
        String email,
        String organisation,
        ApplicationStatus application,
        String jobTitle,
        String managerName,
        String managerEmail,
        String employerName,
        String employerEmail,
        boolean declared,
        Instant createdAt,
        Instant sentAt,
        SignOffStatus signOff,
        UUID confirmsId,
        SignOffStatus employer,
        UUID employerConfirmsId,
        Instant askedAt,
        Instant remindedAt,
        Instant decidedAt,
        String signedName,
        String signedPost,
        String managerStatement,
        String conditions,
        OfferStatus offer,
        LocalDateTime offerDeadline,
        Instant offeredAt,
        Instant offerEndedAt,
        Boolean withoutSignOff,
        LocalDateTime extendedUntil,
        long reservePlace,
        boolean panel) {

    public Standing standing() {
        return Standing.of(application, signOff, employer, offer, panel);
    }

    public PublicStatus status(CohortView cohort, Instant now) {
        return PublicStatus.of(
                        standing(),
                        Signing.of(signOff, confirmsId, employer, employerConfirmsId),
                        extension().phase(cohort.phase(), application),
                        extension().deadline(cohort.deadline(), cohort.phase()),
                        offerDeadline,
                        now)
                .atPlace(reservePlace);
    }

    private Extension extension() {
        return new Extension(application == ApplicationStatus.DRAFT ? extendedUntil : null);
    }

    public boolean isDraft() {
        return application == ApplicationStatus.DRAFT;
    }

    public Named namedManager() {
        return new Named(managerName, managerEmail);
    }

    public Named namedEmployer() {
        return new Named(employerName, employerEmail);
    }

    public boolean isAboutYouDone() {
        return !name.isEmpty() && organisation != null && !jobTitle.isEmpty();
    }

    public boolean isOffered() {
        return standing() == Standing.OFFERED;
    }

    /** Whether the team may make an offer now, as far as the application itself goes. */
    public boolean isOpenForOffer() {
        return application == ApplicationStatus.RESERVE
                || application == ApplicationStatus.SUBMITTED
                        && offer != OfferStatus.OFFERED
                        && offer != OfferStatus.ACCEPTED
                        && offer != OfferStatus.DEFERRED;
    }

    public boolean isSupported() {
        return signOff == SignOffStatus.SUPPORTED && (employer == null || employer == SignOffStatus.SUPPORTED);
    }

    public boolean isDeferrable() {
        return standing() == Standing.OFFERED || standing() == Standing.HAS_PLACE;
    }

    public boolean isOver() {
        return application == ApplicationStatus.WITHDRAWN || application == ApplicationStatus.UNSUCCESSFUL;
    }

    public String displayName() {
        return name.isEmpty() ? email : name;
    }
}
