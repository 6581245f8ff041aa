package org.upshift.admission;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.Entry;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CreateCohort;

/** Offers a place that became free to the first on the waiting list who can have it: one offer for each place, however often it is tried. */
@Singleton
class OfferToNextReserve {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("offer-to-next-reserve");

    private final EntityManager entities;
    private final Selections selections;
    private final Applications applications;
    private final WaitingListQueries queries;
    private final Cohorts cohorts;
    private final SignedSupport support;
    private final OfferDeadline deadlines;
    private final Places places;
    private final OpenOffer offers;
    private final Correspondence correspondence;
    private final Clock clock;

    OfferToNextReserve(
            EntityManager entities,
            Selections selections,
            Applications applications,
            WaitingListQueries queries,
            Cohorts cohorts,
            SignedSupport support,
            OfferDeadline deadlines,
            Places places,
            OpenOffer offers,
            Correspondence correspondence,
            Clock clock) {
        this.entities = entities;
        this.selections = selections;
        this.applications = applications;
        this.queries = queries;
        this.cohorts = cohorts;
        this.support = support;
        this.deadlines = deadlines;
        this.places = places;
        this.offers = offers;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.oneTime(TASK).execute((job, context) -> offer(UUID.fromString(job.getId())));
    }

    void offer(UUID freedPlace) {
        QuarkusTransaction.requiringNew().run(() -> queries.cohortOfUnused(freedPlace)
                .flatMap(cohort -> selections.locked(cohort).filter(this::isListOpen))
                .ifPresent(selection -> offer(selection, freedPlace)));
    }

    private boolean isListOpen(Selection selection) {
        return selection.getListUntil() != null
                && clock.instant()
                        .isBefore(LondonTime.instant(selection.getListUntil()).plusSeconds(1));
    }

    private void offer(Selection selection, UUID freedPlace) {
        var freed = entities.find(FreedPlace.class, freedPlace, LockModeType.PESSIMISTIC_WRITE);
        var cohort = cohorts.of(selection.getCohortId());
        if (freed.isUsed() || !Cohorts.givesPlaces(cohort) || cohort.free() == 0) {
            return;
        }
        next(selection).ifPresent(application -> {
            // Somebody may have been given the place by hand since the look at the cohort
            if (places.holdIfFree(cohort.id())) {
                var offer =
                        offers.open(application, deadline(selection), support.of(application), Entry.of("offer-made"));
                freed.leadsTo(offer);
                correspondence.offeredToReserve(application, offer);
            }
        });
    }

    /** Whoever still lacks a sign-off that the rules ask for is passed over, and stays on the list. */
    private Optional<Application> next(Selection selection) {
        boolean needsSignOff =
                selections.rules(selection.getCohortId(), selection).needsSignOff();
        for (var id : queries.reserves(selection.getCohortId())) {
            var application = applications
                    .locked(id)
                    .filter(reserve -> reserve.getStatus().isReserve())
                    .filter(reserve -> !needsSignOff || support.of(reserve));
            if (application.isPresent()) {
                return application;
            }
        }
        return Optional.empty();
    }

    /** The end of a day before the cohort meets: the day before a first module to come is today or later. */
    private LocalDateTime deadline(Selection selection) {
        var today = LondonTime.today(clock.instant());
        LocalDate wanted = today.plusDays(selection.getListDaysToAnswer());
        LocalDate last = deadlines
                .firstDayToCome(selection.getCohortId())
                .map(first -> first.minusDays(1))
                .filter(before -> before.isBefore(wanted))
                .orElse(wanted);
        return last.atTime(CreateCohort.LAST_SECOND);
    }
}
