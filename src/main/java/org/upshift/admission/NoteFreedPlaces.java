package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.PlacesFreed;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CapacityRaised;

/**
 * Notes each place that becomes free while the waiting list of its cohort is open and it is not too late for anybody else, and has it offered to the next reserve once
 * the transaction has committed: who gives a place up holds locks that would be taken here in another order.
 */
@ApplicationScoped
class NoteFreedPlaces {
    private final EntityManager entities;
    private final WaitingListQueries queries;
    private final Notice notice;
    private final Jobs jobs;
    private final Clock clock;

    NoteFreedPlaces(EntityManager entities, WaitingListQueries queries, Notice notice, Jobs jobs, Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.notice = notice;
        this.jobs = jobs;
        this.clock = clock;
    }

    void given(@Observes PlacesFreed freed) {
        note(freed.cohort(), freed.places());
    }

    void added(@Observes CapacityRaised raised) {
        note(raised.cohort(), raised.places());
    }

    private void note(UUID cohort, int places) {
        var now = clock.instant();
        if (queries.openLists(cohort, LondonTime.local(now)) == 0
                || !notice.given(cohort).isOffered()) {
            return;
        }
        for (int i = 0; i < places; i++) {
            var freed = new FreedPlace(cohort, now);
            entities.persist(freed);
            jobs.schedule(
                    OfferToNextReserve.TASK.instance(freed.getId().toString()).scheduledTo(now));
        }
    }
}
