package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.Phase;

/** Accepts an offer: the place that it held is the applicant's own in the same moment. A second click changes nothing. */
@ApplicationScoped
public class AcceptOffer {
    private final Applications applications;
    private final Cohorts cohorts;
    private final Places places;
    private final KeepNeeds keepNeeds;
    private final KeepPlace keep;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    AcceptOffer(
            Applications applications,
            Cohorts cohorts,
            Places places,
            KeepNeeds keepNeeds,
            KeepPlace keep,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.places = places;
        this.keepNeeds = keepNeeds;
        this.keep = keep;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void accept(Actor actor, UUID id) {
        accept(actor, id, Needs.NONE);
    }

    /** @param needs what the applicant needs to take part */
    @Transactional
    public void accept(Actor actor, UUID id, Needs needs) {
        var application = applications.own(actor, id);
        var offer = applications
                .offer(application)
                .orElseThrow(() -> new RuleViolation("no-offer", "There is no offer to accept"));
        if (offer.getStatus() == OfferStatus.ACCEPTED && application.isSubmitted()) {
            return;
        }
        if (application.isDraft()) {
            throw new RuleViolation("application-not-sent", "Send your application first: the place is kept for you");
        }
        boolean kept = keep.isKept(offer);
        var cohort = cohorts.of(offer.getCohortId());
        if (!kept || cohort.phase() != Phase.PLANNED) {
            Cohorts.requirePlacesAreGiven(cohort);
        }
        if (kept && offer.isOpen()) {
            keep.requireSigned(application);
        }
        offer.accept(clock.instant());
        places.take(offer.getCohortId(), application.getApplicantId());
        keepNeeds.keep(id, needs);
        correspondence.accepted(application);
        history.record(actor.entry("offer-accepted")
                .about("application", id)
                .concerning(application.getApplicantId())
                .changed("Offer", OfferStatus.OFFERED.words(), offer.getStatus().words())
                .in(offer.getCohortId()));
    }
}
