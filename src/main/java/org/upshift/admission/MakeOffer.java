package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/**
 * Offers a place to one applicant at once; the offer holds the place until it is answered or its last day is over. While the
 * outcomes of the cohort are prepared for all, they are released together.
 */
@ApplicationScoped
public class MakeOffer {
    private final CohortAccess access;
    private final Applications applications;
    private final Selections selections;
    private final SignedSupport support;
    private final OfferDeadline deadlines;
    private final Places places;
    private final OpenOffer offers;
    private final Correspondence correspondence;

    MakeOffer(
            CohortAccess access,
            Applications applications,
            Selections selections,
            SignedSupport support,
            OfferDeadline deadlines,
            Places places,
            OpenOffer offers,
            Correspondence correspondence) {
        this.access = access;
        this.applications = applications;
        this.selections = selections;
        this.support = support;
        this.deadlines = deadlines;
        this.places = places;
        this.offers = offers;
        this.correspondence = correspondence;
    }

    /**
     * @param lastDay the offer can be accepted until the end of this day, Europe/London
     * @param withoutSignOff whether it may be made although the line manager does not (yet) support the application
     */
    @Transactional
    public void offer(Actor actor, UUID cohortId, UUID id, LocalDate lastDay, boolean withoutSignOff) {
        Cohorts.requirePlacesAreGiven(access.withPlaces(cohortId, actor));
        selections.requireSingleDecisions(cohortId);
        var application = applications.inCohort(cohortId, id);
        requireOpen(application);
        boolean supported = support.of(application);
        if (!supported && !withoutSignOff) {
            throw new RuleViolation(
                    "sign-off-missing",
                    "withoutSignOff",
                    "The line manager has not supported this application. Tick the box to make the offer without it");
        }
        var deadline = deadlines.of(cohortId, lastDay);
        places.hold(cohortId);
        var offer = offers.open(application, deadline, supported, actor.entry("offer-made"));
        correspondence.offered(application, offer);
    }

    private void requireOpen(Application application) {
        if (!application.getStatus().isDecidable()) {
            throw new RuleViolation("application-not-open", "Only an application that was sent can get an offer");
        }
        applications.offer(application).map(Offer::getStatus).ifPresent(status -> {
            if (status == OfferStatus.OFFERED || status == OfferStatus.ACCEPTED) {
                throw new RuleViolation("offer-exists", "This applicant has an offer or a place already");
            }
            if (status == OfferStatus.DEFERRED) {
                throw new RuleViolation("place-deferred", "This place is deferred to a later cohort");
            }
        });
    }
}
