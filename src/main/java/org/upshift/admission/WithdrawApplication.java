package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Takes an application back at any stage; an offer or a place that came of it is free again. */
@ApplicationScoped
public class WithdrawApplication {
    private final Applications applications;
    private final StopAsking stopAsking;
    private final Places places;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    WithdrawApplication(
            Applications applications,
            StopAsking stopAsking,
            Places places,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.applications = applications;
        this.stopAsking = stopAsking;
        this.places = places;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(Actor actor, UUID id) {
        var application = applications.own(actor, id);
        if (application.getStatus() == ApplicationStatus.WITHDRAWN) {
            return;
        }
        boolean draft = application.isDraft();
        application.withdraw(clock.instant());
        stopAsking.stop(application);
        applications.offer(application).ifPresent(offer -> free(offer, application.getApplicantId()));
        if (!draft) {
            correspondence.withdrawn(application);
        }
        history.record(actor.entry("application-withdrawn")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(application.getCohortId()));
    }

    private void free(Offer offer, UUID applicant) {
        if (offer.isOpen()) {
            offer.decline(clock.instant());
            places.release(offer.getCohortId());
        } else if (offer.getStatus() == OfferStatus.ACCEPTED) {
            places.giveUp(offer.getCohortId(), applicant);
        }
    }
}
