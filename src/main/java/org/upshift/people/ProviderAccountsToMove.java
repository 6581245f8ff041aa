package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Accounts at providers sign in whoever is kept. Where each has one at the same provider, both go on doing so from where they are. */
@Singleton
class ProviderAccountsToMove implements MovableRecords {
    private final EntityManager entities;
    private final Providers providers;

    ProviderAccountsToMove(EntityManager entities, Providers providers) {
        this.entities = entities;
        this.providers = providers;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public String kind() {
        return "provider-account";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 account that signs in" : count + " accounts that sign in";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery(
                        "from ProviderAccount where personId in :owners order by issuer, id", ProviderAccount.class)
                .setParameter("owners", owners)
                .getResultStream()
                .map(account -> new MovableRecord(
                        account.getId(),
                        account.getPersonId(),
                        providers.label(account.getIssuer()),
                        null,
                        account.getIssuer(),
                        false))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return entities.createQuery(
                        "update versioned ProviderAccount set personId = :to where id in :records and personId = :from")
                .setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** The person may have removed it since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
