package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.Phase;

/**
 * What a signatory is asked, and what became of it.
 *
 * @param organisation null when it is not known
 * @param confirmsId the earlier answer that is to be confirmed because something has changed, or null
 */
public record SignOffQuestion(
        UUID id,
        Signatory signatory,
        String manager,
        String actsFor,
        String relation,
        String applicant,
        String jobTitle,
        String organisation,
        UUID application,
        UUID cohort,
        ApplicationStatus applicationStatus,
        Phase phase,
        LocalDateTime deadline,
        String programmeSlug,
        String contact,
        SignOffStatus status,
        String signedName,
        Instant decidedAt,
        EndedBecause endedBecause,
        UUID confirmsId,
        LocalDateTime extendedUntil) {
    /** The contact as an address to write to, or null when it is something else. */
    public String contactEmail() {
        return contact.matches("[^\\s@?&:]+@[^\\s@?&:]+") ? contact : null;
    }

    public boolean isAnswered() {
        return decidedAt != null;
    }

    public boolean isSupported() {
        return status == SignOffStatus.SUPPORTED;
    }

    public boolean isDisowned() {
        return status == SignOffStatus.NOT_MY_REPORT;
    }

    public boolean isForEmployer() {
        return signatory == Signatory.EMPLOYER;
    }

    public boolean isConfirmation() {
        return confirmsId != null;
    }

    /** Whether an answer is still wanted: a draft that was not sent in time, or a cohort that is over, asks for none. */
    public boolean isOpen(Instant now) {
        return status.isAnswerable() && isAlive(now);
    }

    boolean isAlive(Instant now) {
        return switch (phase) {
            case PLANNED, OPEN, SELECTING, RUNNING ->
                switch (applicationStatus) {
                    case SUBMITTED, RESERVE -> true;
                    case DRAFT -> {
                        var extension = new Extension(extendedUntil);
                        yield extension.phase(phase, applicationStatus) == Phase.OPEN
                                && now.isBefore(LondonTime.instant(extension.deadline(deadline, phase))
                                        .plusSeconds(1));
                    }
                    case UNSUCCESSFUL, WITHDRAWN -> false;
                };
            case EVALUATED, SET_ASIDE, CLOSED, ARCHIVED, CANCELLED -> false;
        };
    }
}
