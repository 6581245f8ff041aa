package org.upshift.mail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.Jobs;

/** Takes letters in the transaction that causes them; they leave after it has committed, and not at all if it does not. */
@Singleton
public class Outbox {
    private final EntityManager entities;
    private final Jobs jobs;
    private final Site site;
    private final Clock clock;

    Outbox(EntityManager entities, Jobs jobs, Site site, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.site = site;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID post(Letter letter) {
        Instant now = clock.instant();
        OutgoingLetter outgoing = new OutgoingLetter(letter, site.host(), now);
        entities.persist(outgoing);
        jobs.schedule(DeliverLetter.TASK.instance(outgoing.getId().toString()).scheduledTo(now));
        return outgoing.getId();
    }
}
