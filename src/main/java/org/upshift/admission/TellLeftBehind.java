package org.upshift.admission;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.upshift.enrolment.Places;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.programme.AdvanceCohort.CohortAdvanced;

/**
 * Writes to those whom a cohort leaves behind: who still waited for a decision when it starts, whose offer was open or who was on
 * the waiting list when it is over, everybody when it is cancelled. Their offers end, and nobody is asked to support them any more.
 */
@ApplicationScoped
class TellLeftBehind {
    /** It counts places down, so what else changes the cohort in this step comes before. */
    private static final int LAST = 5_000;

    private final EntityManager entities;
    private final Applications applications;
    private final StopAsking stopAsking;
    private final Places places;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    TellLeftBehind(
            EntityManager entities,
            Applications applications,
            StopAsking stopAsking,
            Places places,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.stopAsking = stopAsking;
        this.places = places;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    void tell(@Observes @Priority(LAST) CohortAdvanced advanced) {
        switch (advanced.step()) {
            case START -> ofSent(advanced.cohort(), this::hasStarted);
            case FINISH -> ofSent(advanced.cohort(), this::isOver);
            case CANCEL -> ofSent(advanced.cohort(), this::isCancelled);
            case OPEN_APPLICATIONS, CLOSE_APPLICATIONS, REOPEN_APPLICATIONS, ARCHIVE -> {}
        }
    }

    private void hasStarted(Application application) {
        if (application.isDraft() && endOffer(application)) {
            stopAsking.stop(application);
            correspondence.leftBehind(application);
        }
        if (application.isSubmitted() && isUndecided(application)) {
            stopAsking.stop(application);
            correspondence.leftBehind(application);
        }
    }

    private void isOver(Application application) {
        stopAsking.stop(application);
        if (endOffer(application) || application.getStatus().isReserve()) {
            correspondence.leftBehind(application);
        }
    }

    private void isCancelled(Application application) {
        boolean waits = isUndecided(application) || isAccepted(application);
        stopAsking.stop(application);
        if (endOffer(application) || waits) {
            correspondence.leftBehind(application);
        }
    }

    /** Those that were sent, and neither turned down nor withdrawn, and drafts for which a place is kept. All are locked before the first place is freed. */
    private void ofSent(UUID cohort, Consumer<Application> act) {
        List<Application> sent = entities.createQuery(
                        "from Application where cohortId = :cohort and (status in (SUBMITTED, RESERVE)"
                                + " or status = DRAFT and offerId is not null) order by id",
                        Application.class)
                .setParameter("cohort", cohort)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        sent.forEach(act);
    }

    private boolean isUndecided(Application application) {
        return applications
                .offer(application)
                .map(offer -> offer.getStatus() == OfferStatus.WITHDRAWN)
                .orElse(true);
    }

    private boolean isAccepted(Application application) {
        return applications
                .offer(application)
                .filter(offer -> offer.getStatus() == OfferStatus.ACCEPTED)
                .isPresent();
    }

    private boolean endOffer(Application application) {
        var open = applications.offer(application).filter(Offer::isOpen);
        open.ifPresent(offer -> {
            offer.withdraw(clock.instant());
            places.release(offer.getCohortId());
            history.record(Entry.of("offer-withdrawn")
                    .about("application", application.getId())
                    .concerning(application.getApplicantId())
                    .changed(
                            "Offer",
                            OfferStatus.OFFERED.words(),
                            offer.getStatus().words())
                    .in(offer.getCohortId()));
        });
        return open.isPresent();
    }
}
