package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.upshift.kernel.LondonTime;
import org.upshift.people.PersonAddresses;
import org.upshift.people.PersonErased;

/** Erases one person everywhere and enters it in the ledger. Part of the caller's transaction, which has checked that it may. */
@ApplicationScoped
class ErasePerson {
    private static final Logger LOG = Logger.getLogger(ErasePerson.class);

    private final EntityManager entities;
    private final PersonAddresses people;
    private final Event<PersonErased> erased;
    private final ErasureKey key;
    private final LedgerFolder folder;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    ErasePerson(
            EntityManager entities,
            PersonAddresses people,
            Event<PersonErased> erased,
            ErasureKey key,
            LedgerFolder folder,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.erased = erased;
        this.key = key;
        this.folder = folder;
        this.transaction = transaction;
        this.clock = clock;
    }

    void erase(UUID person, Set<String> addresses) {
        var line = new LedgerLine(
                UUID.randomUUID(),
                LondonTime.today(clock.instant()),
                key.ofPerson(person),
                addresses.stream().map(key::ofAddress).collect(Collectors.toSet()));
        repeat(person, addresses);
        entities.persist(new Erasure(line));
        entities.flush();
        folder.write(line);
        transaction.registerInterposedSynchronization(new TakeBack(line));
        LOG.infof("Erasure %s is done", line.id());
    }

    /** Erases, with all who turned out to be this person, without a new entry in the ledger, which has one already. */
    void repeat(UUID person, Set<String> addresses) {
        people.merged(person).forEach(merged -> fire(merged, addresses));
        fire(person, addresses);
        entities.flush();
    }

    private void fire(UUID person, Set<String> addresses) {
        erased.fire(new PersonErased(person, addresses, clock.instant()));
    }

    /**
     * The file is there before the commit, so that no erasure is ever without one; what does not commit after all takes it back. Where the
     * process dies in between it stays: the request is open then, and goes on.
     */
    private final class TakeBack implements Synchronization {
        private final LedgerLine line;

        TakeBack(LedgerLine line) {
            this.line = line;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_ROLLEDBACK) {
                folder.remove(line);
            }
        }
    }
}
