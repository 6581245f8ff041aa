package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Declines an offer, whose place is free again. A second click changes nothing. */
@ApplicationScoped
public class DeclineOffer {
    private final Applications applications;
    private final Places places;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    DeclineOffer(
            Applications applications, Places places, Correspondence correspondence, History history, Clock clock) {
        this.applications = applications;
        this.places = places;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void decline(Actor actor, UUID id) {
        var application = applications.own(actor, id);
        var offer = applications
                .offer(application)
                .orElseThrow(() -> new RuleViolation("no-offer", "There is no offer to decline"));
        if (application.isDraft()) {
            throw new RuleViolation(
                    "application-not-sent",
                    "Withdraw your application if you do not want the place that is kept for you");
        }
        if (offer.getStatus() == OfferStatus.DECLINED) {
            return;
        }
        offer.decline(clock.instant());
        places.release(offer.getCohortId());
        correspondence.declined(application);
        history.record(actor.entry("offer-declined")
                .about("application", id)
                .concerning(application.getApplicantId())
                .changed("Offer", OfferStatus.OFFERED.words(), offer.getStatus().words())
                .in(offer.getCohortId()));
    }
}
