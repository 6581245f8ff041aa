package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.Phase;

/** Where an application stands, in the words that its applicant reads: the same on pages, in the API and in letters. */
public record PublicStatus(Standing standing, String words) {

    /**
     * @param phase of the cohort
     * @param deadline of the cohort: the last second in which an application is in time
     * @param offerDeadline null without an offer
     */
    static PublicStatus of(
            Standing standing, Phase phase, LocalDateTime deadline, LocalDateTime offerDeadline, Instant now) {
        return switch (standing) {
            case DRAFT, NOT_SENT -> draft(phase, deadline, now);
            case WAITING_FOR_MANAGER -> new PublicStatus(standing, "Waiting for your line manager");
            case NOT_SUPPORTED -> new PublicStatus(standing, "Your line manager does not support this application");
            case WITH_TEAM -> new PublicStatus(standing, "With the programme team");
            case OFFERED ->
                isOver(offerDeadline, now)
                        ? expired(offerDeadline)
                        : new PublicStatus(standing, "Offer: answer by " + LondonTime.dateTime(offerDeadline));
            case OFFER_EXPIRED -> expired(offerDeadline);
            case OFFER_DECLINED -> new PublicStatus(standing, "You declined the offer");
            case HAS_PLACE -> new PublicStatus(standing, "You have a place");
            case UNSUCCESSFUL -> new PublicStatus(standing, "Unsuccessful");
            case WITHDRAWN -> new PublicStatus(standing, "Withdrawn");
        };
    }

    private static PublicStatus draft(Phase phase, LocalDateTime deadline, Instant now) {
        if (isOver(deadline, now)) {
            return new PublicStatus(Standing.NOT_SENT, "Not sent: the deadline has passed");
        }
        return phase == Phase.OPEN
                ? new PublicStatus(Standing.DRAFT, "Draft – send it by " + LondonTime.dateTime(deadline))
                : new PublicStatus(Standing.NOT_SENT, "Not sent: applications are closed");
    }

    private static PublicStatus expired(LocalDateTime offerDeadline) {
        return new PublicStatus(Standing.OFFER_EXPIRED, "Offer expired on " + LondonTime.dateTime(offerDeadline));
    }

    private static boolean isOver(LocalDateTime lastSecond, Instant now) {
        return !now.isBefore(LondonTime.instant(lastSecond).plusSeconds(1));
    }
}
