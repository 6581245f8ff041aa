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
        return post(letter, null, false);
    }

    /** A letter to somebody else that says something about this person: when they are erased, it goes too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID postAbout(UUID person, Letter letter) {
        return post(letter, person, false);
    }

    /** The last letter to somebody who is being erased: nothing of it stays once it has left or was given up. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID postLast(Letter letter) {
        return post(letter, null, true);
    }

    private UUID post(Letter letter, UUID about, boolean forgotten) {
        Instant now = clock.instant();
        OutgoingLetter outgoing = new OutgoingLetter(letter, about, forgotten, site.host(), now);
        if (isToNobody(letter)) {
            return outgoing.getId();
        }
        entities.persist(outgoing);
        jobs.schedule(DeliverLetter.TASK.instance(outgoing.getId().toString()).scheduledTo(now));
        return outgoing.getId();
    }

    /** The place of an erased person is still counted, but nobody reads what is sent there. */
    private static boolean isToNobody(Letter letter) {
        return letter.recipient().endsWith(".invalid");
    }
}
