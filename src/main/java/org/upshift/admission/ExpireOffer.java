package org.upshift.admission;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.Places;
import org.upshift.history.Entry;
import org.upshift.history.History;

/** Ends an offer that nobody has answered in time, and frees its place. */
@Singleton
class ExpireOffer {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("expire-offer");

    private final EntityManager entities;
    private final Applications applications;
    private final Places places;
    private final Correspondence correspondence;
    private final History history;
    private final Clock clock;

    ExpireOffer(
            EntityManager entities,
            Applications applications,
            Places places,
            Correspondence correspondence,
            History history,
            Clock clock) {
        this.entities = entities;
        this.applications = applications;
        this.places = places;
        this.correspondence = correspondence;
        this.history = history;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.oneTime(TASK).execute((job, context) -> QuarkusTransaction.requiringNew()
                .run(() -> expire(UUID.fromString(job.getId()))));
    }

    void expire(UUID offerId) {
        entities.createQuery("select applicationId from Offer where id = :id", UUID.class)
                .setParameter("id", offerId)
                .getResultStream()
                .findFirst()
                .flatMap(applications::locked)
                .ifPresent(application -> expire(application, entities.find(Offer.class, offerId)));
    }

    private void expire(Application application, Offer offer) {
        if (!offer.isOpen() || clock.instant().isBefore(offer.end())) {
            return;
        }
        offer.expire(clock.instant());
        places.release(offer.getCohortId());
        if (application.isDraft()) {
            application.keeps(null);
        }
        correspondence.expired(application, offer);
        history.record(Entry.of("offer-expired")
                .about("application", application.getId())
                .concerning(application.getApplicantId())
                .changed("Offer", OfferStatus.OFFERED.words(), offer.getStatus().words())
                .in(offer.getCohortId())
                .effective(offer.end()));
    }
}
