package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.kernel.LondonTime;

/** Makes an offer for which a place is held already; it ends by itself. Part of the caller's transaction. */
@ApplicationScoped
class OpenOffer {
    private final EntityManager entities;
    private final Jobs jobs;
    private final History history;
    private final Clock clock;

    OpenOffer(EntityManager entities, Jobs jobs, History history, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    /** @param entry the beginning of the history entry: by whom */
    Offer open(Application application, LocalDateTime deadline, boolean supported, Entry entry) {
        var offer = new Offer(application, deadline, !supported, clock.instant());
        entities.persist(offer);
        application.isOffered(offer);
        jobs.schedule(ExpireOffer.TASK.instance(offer.getId().toString()).scheduledTo(offer.end()));
        history.record(entry.about("application", application.getId())
                .concerning(application.getApplicantId())
                .in(application.getCohortId())
                .changed("Answer by", null, LondonTime.dateTime(deadline))
                .detail(supported ? null : "Without the line manager’s sign-off"));
        return offer;
    }
}
