package org.upshift.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** Where an application stands, in the words that its applicant reads: the same on pages, in the API and in letters. */
public record PublicStatus(Standing standing, String words) {
    private static final Set<Standing> WAITING = EnumSet.of(
            Standing.WAITING_FOR_MANAGER,
            Standing.WAITING_FOR_EMPLOYER,
            Standing.ALTERNATE_PROPOSED,
            Standing.SIGNATORY_NEEDED,
            Standing.NOT_SUPPORTED,
            Standing.WITH_TEAM,
            Standing.WITH_PANEL);

    /** Said in the same words to everybody whose application is not decided. */
    private static final Set<Standing> UNDECIDED = EnumSet.of(Standing.WITH_TEAM, Standing.WITH_PANEL);

    /**
     * @param signing how the questions to the signatories stand
     * @param phase of the cohort
     * @param deadline of the cohort: the last second in which an application is in time
     * @param offerDeadline null without an offer
     */
    static PublicStatus of(
            Standing standing,
            Signing signing,
            Phase phase,
            LocalDateTime deadline,
            LocalDateTime offerDeadline,
            Instant now) {
        return phase == Phase.CANCELLED && concernedByCancellation(standing)
                ? new PublicStatus(Standing.CANCELLED, "This cohort is cancelled")
                : leftBehind(standing, phase)
                        .orElseGet(() -> ofCohortThatGoesOn(standing, signing, phase, deadline, offerDeadline, now));
    }

    /** How somebody stands in a phase, as far as that follows from the phase alone. */
    static Standing in(Phase phase, Standing standing) {
        if (phase == Phase.CANCELLED && concernedByCancellation(standing)) {
            return Standing.CANCELLED;
        }
        boolean unsent = standing == Standing.DRAFT && phase != Phase.OPEN;
        return leftBehind(standing, phase).map(PublicStatus::standing).orElse(unsent ? Standing.NOT_SENT : standing);
    }

    /** The same in the words of the programme team. */
    public String title(CohortView cohort) {
        return Standing.title(standing, cohort.phase());
    }

    /** What whoever signed may know of it: in whose hands it is, and nothing of what became of it. */
    Optional<String> forSignatories() {
        return UNDECIDED.contains(standing) ? Optional.of(words) : Optional.empty();
    }

    /** "Reserve, 3rd", where reserves are told their place on the waiting list; 0 where they are not. */
    PublicStatus atPlace(long place) {
        return standing == Standing.RESERVE && place > 0
                ? new PublicStatus(standing, words + ", " + ordinal(place))
                : this;
    }

    static String ordinal(long number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + (teen
                        ? "th"
                        : switch ((int) (number % 10)) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    private static boolean concernedByCancellation(Standing standing) {
        return switch (standing) {
            case DRAFT,
                    NOT_SENT,
                    WAITING_FOR_MANAGER,
                    WAITING_FOR_EMPLOYER,
                    ALTERNATE_PROPOSED,
                    SIGNATORY_NEEDED,
                    NOT_SUPPORTED,
                    WITH_TEAM,
                    WITH_PANEL,
                    OFFERED,
                    HAS_PLACE,
                    RESERVE,
                    CANCELLED -> true;
            case NOT_DECIDED, OFFER_EXPIRED, OFFER_DECLINED, DEFERRED, UNSUCCESSFUL, WITHDRAWN -> false;
        };
    }

    /** Who waits for a decision when the cohort starts is told so, and not that somebody still has to answer; likewise when it ends. */
    private static Optional<PublicStatus> leftBehind(Standing standing, Phase phase) {
        boolean over = phase == Phase.CLOSED || phase == Phase.ARCHIVED;
        boolean waits = WAITING.contains(standing);
        if (over && (waits || standing == Standing.RESERVE)) {
            return Optional.of(new PublicStatus(Standing.NOT_DECIDED, "Not decided: the programme is over"));
        }
        if (over && standing == Standing.OFFERED) {
            return Optional.of(new PublicStatus(Standing.OFFER_EXPIRED, "Offer not answered: the programme is over"));
        }
        if (over && standing == Standing.HAS_PLACE) {
            return Optional.of(new PublicStatus(standing, "You had a place: the programme is over"));
        }
        return phase == Phase.RUNNING && waits
                ? Optional.of(new PublicStatus(
                        Standing.NOT_DECIDED, "Not decided: the programme has started. You have no place in it"))
                : Optional.empty();
    }

    private static PublicStatus ofCohortThatGoesOn(
            Standing standing,
            Signing signing,
            Phase phase,
            LocalDateTime deadline,
            LocalDateTime offerDeadline,
            Instant now) {
        return switch (standing) {
            case DRAFT, NOT_SENT -> draft(phase, deadline, now);
            case WAITING_FOR_MANAGER -> new PublicStatus(standing, signing.waiting(Signatory.LINE_MANAGER));
            case WAITING_FOR_EMPLOYER -> new PublicStatus(standing, signing.waiting(Signatory.EMPLOYER));
            case ALTERNATE_PROPOSED ->
                new PublicStatus(standing, "Waiting for the programme team to agree who signs for you");
            case SIGNATORY_NEEDED -> new PublicStatus(standing, signing.stuck());
            case NOT_SUPPORTED ->
                new PublicStatus(
                        standing,
                        signing.manager() == SignOffStatus.NOT_SUPPORTED
                                ? "Your line manager does not support this application"
                                : "Your employer’s signatory does not support this application");
            case WITH_TEAM -> new PublicStatus(standing, "With the programme team");
            case WITH_PANEL -> new PublicStatus(standing, "With the panel");
            case OFFERED ->
                isOver(offerDeadline, now)
                        ? expired(offerDeadline)
                        : new PublicStatus(standing, "Offer: answer by " + LondonTime.dateTime(offerDeadline));
            case OFFER_EXPIRED -> expired(offerDeadline);
            case OFFER_DECLINED -> new PublicStatus(standing, "You declined the offer");
            case HAS_PLACE -> new PublicStatus(standing, "You have a place");
            case DEFERRED -> new PublicStatus(standing, "Deferred to a later cohort");
            case RESERVE -> new PublicStatus(standing, "Reserve");
            case UNSUCCESSFUL -> new PublicStatus(standing, "Unsuccessful");
            case WITHDRAWN -> new PublicStatus(standing, "Withdrawn");
            case NOT_DECIDED, CANCELLED -> new PublicStatus(standing, standing.title());
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
