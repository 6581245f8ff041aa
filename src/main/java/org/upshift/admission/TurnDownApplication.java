package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Tells one applicant at once that there is no place for them. */
@ApplicationScoped
public class TurnDownApplication {
    private final CohortAccess access;
    private final Applications applications;
    private final Selections selections;
    private final StopAsking stopAsking;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    TurnDownApplication(
            CohortAccess access,
            Applications applications,
            Selections selections,
            StopAsking stopAsking,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.access = access;
        this.applications = applications;
        this.selections = selections;
        this.stopAsking = stopAsking;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void turnDown(Actor actor, UUID cohortId, UUID id) {
        access.withPlaces(cohortId, actor);
        selections.requireSingleDecisions(cohortId);
        var application = applications.inCohort(cohortId, id);
        applications.offer(application).map(Offer::getStatus).ifPresent(status -> {
            if (status == OfferStatus.OFFERED) {
                throw new RuleViolation("offer-exists", "This applicant has an open offer. Withdraw it first");
            }
            if (status == OfferStatus.DEFERRED) {
                throw new RuleViolation("place-deferred", "This place is deferred to a later cohort");
            }
            if (status == OfferStatus.ACCEPTED) {
                throw new RuleViolation("offer-exists", "This applicant has a place");
            }
        });
        application.turnDown(clock.instant());
        stopAsking.stop(application);
        correspondence.unsuccessful(application, "");
        history.record(actor.entry("application-unsuccessful")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(cohortId));
    }
}
