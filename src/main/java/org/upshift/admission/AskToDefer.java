package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Asks the programme team to defer a place, or an offer, to a later cohort. Until they agree, nothing changes. */
@ApplicationScoped
public class AskToDefer {
    private final EntityManager entities;
    private final Applications applications;
    private final Cohorts cohorts;
    private final History history;
    private final Clock clock;

    AskToDefer(EntityManager entities, Applications applications, Cohorts cohorts, History history, Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.cohorts = cohorts;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void ask(Actor actor, UUID id, String reason) {
        var application = applications.own(actor, id);
        Cohorts.requirePlacesAreGiven(cohorts.of(application.getCohortId()));
        requireLive(applications, application);
        var before = entities.find(Deferral.class, id);
        if (before == null) {
            entities.persist(new Deferral(id, reason, clock.instant()));
        } else {
            before.askAgain(reason, clock.instant());
        }
        history.record(actor.entry("deferral-asked")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(application.getCohortId()));
    }

    /** An offer that is open or accepted, of an application that was sent. */
    static Offer requireLive(Applications applications, Application application) {
        return applications
                .offer(application)
                .filter(offer ->
                        application.isSubmitted() && (offer.isOpen() || offer.getStatus() == OfferStatus.ACCEPTED))
                .orElseThrow(() -> new RuleViolation(
                        "nothing-to-defer", "Only a place, or an offer that is open, can be deferred"));
    }
}
