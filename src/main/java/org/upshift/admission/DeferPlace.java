package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/**
 * Agrees that somebody takes part in a later cohort instead. Their place, or the offer of one, is free; one of the later cohort is kept for
 * them until they have confirmed it, with renewed signatures, since its dates are others.
 */
@ApplicationScoped
public class DeferPlace {
    private final EntityManager entities;
    private final CohortAccess access;
    private final Applications applications;
    private final NextCohorts cohorts;
    private final OfferDeadline deadlines;
    private final StopAsking stopAsking;
    private final KeepNeeds needs;
    private final Places places;
    private final KeepPlace keep;
    private final DeferralMail mail;
    private final History history;
    private final Clock clock;

    DeferPlace(
            EntityManager entities,
            CohortAccess access,
            Applications applications,
            NextCohorts cohorts,
            OfferDeadline deadlines,
            StopAsking stopAsking,
            KeepNeeds needs,
            Places places,
            KeepPlace keep,
            DeferralMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.access = access;
        this.applications = applications;
        this.cohorts = cohorts;
        this.deadlines = deadlines;
        this.stopAsking = stopAsking;
        this.needs = needs;
        this.places = places;
        this.keep = keep;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param nextCohort of the same programme, not begun, with a free place
     * @param lastDay the place there is kept until the end of this day, Europe/London
     * @param answer to the applicant; may be empty
     */
    @Transactional
    public void defer(Actor actor, UUID cohortId, UUID id, UUID nextCohort, LocalDate lastDay, String answer) {
        var cohort = access.withPlaces(cohortId, actor);
        Cohorts.requirePlacesAreGiven(cohort);
        var application = applications.inCohort(cohortId, id);
        var offer = AskToDefer.requireLive(applications, application);
        var next = cohorts.after(cohort).stream()
                .filter(one -> one.id().equals(nextCohort))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "no-next-cohort", "cohort", "Choose a later cohort of this programme that has not begun"));
        var until = deadlines.of(next.id(), lastDay);
        if (keep.hasApplied(next.id(), application.getApplicantId())) {
            throw new RuleViolation(
                    "has-applied",
                    "cohort",
                    "They have an application in that cohort already. Offer them a place there");
        }
        agree(application, answer);
        var signed = applications.supporters(application);
        boolean hadPlace = offer.getStatus() == OfferStatus.ACCEPTED;
        offer.defer(clock.instant());
        stopAsking.stop(application);
        needs.keep(id, Needs.NONE);
        if (hadPlace) {
            places.giveUp(cohortId, application.getApplicantId());
        } else {
            places.release(cohortId);
        }
        places.hold(next.id());
        var later = keep.keep(
                next, application.getApplicantId(), until, application, KeptKind.DEFERRAL, actor.entry("place-kept"));
        mail.agreed(application, later, until, Typed.line(answer), signed);
        history.record(actor.entry("place-deferred")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(cohortId)
                .changed("Cohort", cohort.name(), next.name())
                .changed("Kept until", null, LondonTime.dateTime(until)));
    }

    /** The team can have it so without having been asked, on the phone for instance. */
    private void agree(Application application, String answer) {
        var now = clock.instant();
        var asked = entities.find(Deferral.class, application.getId());
        if (asked == null) {
            asked = new Deferral(application.getId(), "Agreed with the programme team", now);
            entities.persist(asked);
        } else if (!asked.isOpen()) {
            asked.askAgain("Agreed with the programme team", now);
        }
        asked.agree(answer, now);
    }
}
