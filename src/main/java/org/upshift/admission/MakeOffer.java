package org.upshift.admission;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CreateCohort;

/** Offers a place to an applicant; the offer holds the place until it is answered or its last day is over. */
@ApplicationScoped
public class MakeOffer {
    private final EntityManager entities;
    private final CohortAccess access;
    private final List<ReleaseDates> releaseDates;
    private final Applications applications;
    private final CurrentTerms terms;
    private final Places places;
    private final Jobs jobs;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    MakeOffer(
            EntityManager entities,
            CohortAccess access,
            @All List<ReleaseDates> releaseDates,
            Applications applications,
            CurrentTerms terms,
            Places places,
            Jobs jobs,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.entities = entities;
        this.access = access;
        this.releaseDates = releaseDates;
        this.applications = applications;
        this.terms = terms;
        this.places = places;
        this.jobs = jobs;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param lastDay the offer can be accepted until the end of this day, Europe/London
     * @param withoutSignOff whether it may be made although the line manager does not (yet) support the application
     */
    @Transactional
    public void offer(Actor actor, UUID cohortId, UUID id, LocalDate lastDay, boolean withoutSignOff) {
        Cohorts.requirePlacesAreGiven(access.cohort(cohortId, actor));
        var application = applications.inCohort(cohortId, id);
        requireOpen(application);
        boolean supported = isSupported(application);
        if (!supported && !withoutSignOff) {
            throw new RuleViolation(
                    "sign-off-missing",
                    "withoutSignOff",
                    "The line manager has not supported this application. Tick the box to make the offer without it");
        }
        requireReasonable(lastDay);
        requireBeforeFirstDay(cohortId, lastDay);
        places.hold(cohortId);
        var offer = new Offer(application, lastDay.atTime(CreateCohort.LAST_SECOND), !supported, clock.instant());
        entities.persist(offer);
        application.isOffered(offer);
        jobs.schedule(ExpireOffer.TASK.instance(offer.getId().toString()).scheduledTo(offer.end()));
        correspondence.offered(application, offer);
        history.record(actor.entry("offer-made")
                .about("application", id)
                .concerning(application.getApplicantId())
                .in(cohortId)
                .changed("Answer by", null, LondonTime.dateTime(offer.getDeadline()))
                .detail(supported ? null : "Without the line manager’s sign-off"));
    }

    /** By the line manager, and by the employer's signatory where one was asked: to what is asked now, not to other dates. */
    private boolean isSupported(Application application) {
        var now = terms.of(application);
        boolean byEmployer =
                applications.signOff(application, Signatory.EMPLOYER).isEmpty()
                        || isSupported(application, Signatory.EMPLOYER, now);
        return byEmployer && isSupported(application, Signatory.LINE_MANAGER, now);
    }

    private boolean isSupported(Application application, Signatory signatory, Terms now) {
        return applications
                .signOff(application, signatory)
                .filter(signOff -> signOff.getStatus() == SignOffStatus.SUPPORTED)
                .filter(signOff -> signOff.getTerms().changesTo(now).stream().noneMatch(Terms.Change::material))
                .isPresent();
    }

    private void requireOpen(Application application) {
        if (!application.isSubmitted()) {
            throw new RuleViolation("application-not-open", "Only an application that was sent can get an offer");
        }
        applications.offer(application).map(Offer::getStatus).ifPresent(status -> {
            if (status == OfferStatus.OFFERED || status == OfferStatus.ACCEPTED) {
                throw new RuleViolation("offer-exists", "This applicant has an offer or a place already");
            }
        });
    }

    /** Who comes into a cohort that is on already has no first day to answer before. */
    private void requireBeforeFirstDay(UUID cohort, LocalDate lastDay) {
        var today = LondonTime.today(clock.instant());
        releaseDates.stream()
                .flatMap(source -> source.firstDay(cohort).stream())
                .filter(first -> first.isAfter(today) && !lastDay.isBefore(first))
                .findFirst()
                .ifPresent(first -> {
                    throw new RuleViolation(
                            "deadline-after-start",
                            "deadline",
                            "The last day to answer must be before the first session, on " + LondonTime.date(first));
                });
    }

    private void requireReasonable(LocalDate lastDay) {
        var today = LondonTime.today(clock.instant());
        if (lastDay.isBefore(today)) {
            throw new RuleViolation("deadline-past", "deadline", "The last day to answer must be today or later");
        }
        if (lastDay.isAfter(today.plusYears(1))) {
            throw new RuleViolation("deadline-far", "deadline", "The last day to answer must be within a year");
        }
    }
}
