package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Takes an application back at any stage; an offer or a place that came of it is free again. */
@ApplicationScoped
public class WithdrawApplication {
    private final EntityManager entities;
    private final Applications applications;
    private final StopAsking stopAsking;
    private final Places places;
    private final KeepNeeds needs;
    private final Notice notice;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    WithdrawApplication(
            EntityManager entities,
            Applications applications,
            StopAsking stopAsking,
            Places places,
            KeepNeeds needs,
            Notice notice,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.stopAsking = stopAsking;
        this.places = places;
        this.needs = needs;
        this.notice = notice;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    /** @param reason may be null where no place is given up; {@code words} may be empty */
    public record Why(WithdrawalReason reason, String words) {
        public static final Why NOT_SAID = new Why(null, "");
    }

    @Transactional
    public void withdraw(Actor actor, UUID id, Why why) {
        var application = applications.own(actor, id);
        if (application.getStatus() != ApplicationStatus.WITHDRAWN) {
            requireNotDeferred(application);
            withdraw(actor, application, why, false);
        }
    }

    /** The place that was theirs stays held, for somebody whom they name. Part of the caller's transaction. */
    void forColleague(Actor actor, Application application, Why why) {
        withdraw(actor, application, why, true);
    }

    private void requireNotDeferred(Application application) {
        if (applications
                .offer(application)
                .filter(offer -> offer.getStatus() == OfferStatus.DEFERRED)
                .isPresent()) {
            throw new RuleViolation(
                    "place-deferred", "This place is deferred: withdraw your application for the later cohort");
        }
    }

    private void withdraw(Actor actor, Application application, Why why, boolean placeIsKept) {
        UUID id = application.getId();
        boolean draft = application.isDraft();
        var given = hasPlace(application) ? notice.given(application.getCohortId()) : null;
        if (given != null && why.reason() == null) {
            throw new RuleViolation("reason-missing", "reason", "Choose why you give up your place");
        }
        application.withdraw(clock.instant());
        stopAsking.stop(application);
        needs.keep(id, Needs.NONE);
        if (why.reason() != null && !draft) {
            entities.persist(new Withdrawal(id, why, given, clock.instant()));
        }
        applications.offer(application).ifPresent(offer -> free(offer, application.getApplicantId(), placeIsKept));
        if (!draft) {
            correspondence.withdrawn(application, given);
        }
        history.record(actor.entry("application-withdrawn")
                .about("application", id)
                .concerning(application.getApplicantId())
                .changed(
                        "Reason",
                        null,
                        why.reason() == null ? null : why.reason().words())
                .changed("Notice", null, given == null ? null : given.notice().words())
                .in(application.getCohortId()));
    }

    private boolean hasPlace(Application application) {
        return applications
                .offer(application)
                .filter(offer -> offer.getStatus() == OfferStatus.ACCEPTED)
                .isPresent();
    }

    private void free(Offer offer, UUID applicant, boolean placeIsKept) {
        if (offer.isOpen()) {
            offer.decline(clock.instant());
            places.release(offer.getCohortId());
        } else if (offer.getStatus() == OfferStatus.ACCEPTED) {
            if (placeIsKept) {
                places.handOver(offer.getCohortId(), applicant);
            } else {
                places.giveUp(offer.getCohortId(), applicant);
            }
        }
    }
}
