package org.upshift.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upshift.mail.LettersOnRecord;
import org.upshift.people.EmailAddress;
import org.upshift.people.HoldsAddresses;
import org.upshift.people.PersonAddresses;

/**
 * Repeats the erasures of the ledger after a backup was restored: whoever was erased after the backup was made is in it again. The
 * ledger's folder and what the restored database knows are taken together; repeating what is done changes nothing.
 */
@ApplicationScoped
public class ReplayErasures {
    private final EntityManager entities;
    private final PersonAddresses people;
    private final List<HoldsAddresses> holders;
    private final LettersOnRecord letters;
    private final ErasePerson erase;
    private final ErasureKey key;
    private final LedgerFolder folder;

    ReplayErasures(
            EntityManager entities,
            PersonAddresses people,
            @All List<HoldsAddresses> holders,
            LettersOnRecord letters,
            ErasePerson erase,
            ErasureKey key,
            LedgerFolder folder) {
        this.entities = entities;
        this.people = people;
        this.holders = holders;
        this.letters = letters;
        this.erase = erase;
        this.key = key;
        this.folder = folder;
    }

    /** @param entries of the ledger; @param erased how many of them found somebody to erase once more */
    public record Outcome(int entries, int erased) {}

    /** @param exported lines of a ledger that was exported by hand, besides the folder's */
    @Transactional
    public Outcome replay(List<LedgerLine> exported) {
        var ledger = ledger(exported);
        var persons = personsByHash();
        var addresses = addressesByHash();
        int found = 0;
        for (var line : ledger.values()) {
            found += replay(line, persons, addresses) ? 1 : 0;
        }
        return new Outcome(ledger.size(), found);
    }

    private boolean replay(LedgerLine line, Map<String, UUID> persons, Map<String, String> addresses) {
        var person = persons.get(line.person());
        var known = new HashSet<String>();
        line.addresses().stream()
                .filter(addresses::containsKey)
                .map(addresses::get)
                .forEach(known::add);
        known.removeIf(address -> belongsToSomebodyElse(address, person));
        if (person != null) {
            known.addAll(people.of(person));
        }
        if (entities.find(Erasure.class, line.id()) == null) {
            entities.persist(new Erasure(line));
            folder.write(line);
        }
        if (person == null && known.isEmpty()) {
            return false;
        }
        erase.repeat(person == null ? UUID.randomUUID() : person, known);
        return true;
    }

    /** Whoever was erased may have come back under the same address: that is another person, and not erased. */
    private boolean belongsToSomebodyElse(String address, UUID person) {
        return people.person(new EmailAddress(address))
                .filter(owner -> !owner.equals(person))
                .isPresent();
    }

    private Map<UUID, LedgerLine> ledger(List<LedgerLine> exported) {
        var ledger = new LinkedHashMap<UUID, LedgerLine>();
        entities.createQuery("from Erasure", Erasure.class).getResultList().stream()
                .map(Erasure::line)
                .forEach(line -> ledger.put(line.id(), line));
        folder.read().forEach(line -> ledger.putIfAbsent(line.id(), line));
        exported.forEach(line -> ledger.putIfAbsent(line.id(), line));
        return ledger;
    }

    private Map<String, UUID> personsByHash() {
        var persons = new HashMap<String, UUID>();
        entities.createQuery("select id from Person where erasedAt is null", UUID.class)
                .getResultStream()
                .forEach(id -> persons.put(key.ofPerson(id), id));
        return persons;
    }

    private Map<String, String> addressesByHash() {
        Set<String> all = new HashSet<>(letters.recipients());
        holders.stream().map(HoldsAddresses::addresses).forEach((Collection<String> some) -> all.addAll(some));
        var byHash = new HashMap<String, String>();
        all.forEach(address -> byHash.put(key.ofAddress(address), address));
        return byHash;
    }
}
