package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Takes an open offer back; the application is where it was before. */
@ApplicationScoped
public class WithdrawOffer {
    private final CohortAccess access;
    private final Applications applications;
    private final Places places;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    WithdrawOffer(
            CohortAccess access,
            Applications applications,
            Places places,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.access = access;
        this.applications = applications;
        this.places = places;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(Actor actor, UUID cohortId, UUID id) {
        access.withPlaces(cohortId, actor);
        var application = applications.inCohort(cohortId, id);
        var offer = applications
                .offer(application)
                .orElseThrow(() -> new RuleViolation("no-offer", "There is no offer to withdraw"));
        offer.withdraw(clock.instant());
        places.release(cohortId);
        if (application.isDraft()) {
            application.keeps(null);
        }
        correspondence.offerWithdrawn(application);
        history.record(actor.entry("offer-withdrawn")
                .about("application", id)
                .concerning(application.getApplicantId())
                .changed("Offer", OfferStatus.OFFERED.words(), offer.getStatus().words())
                .in(cohortId));
    }
}
