package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Accounts at providers sign in whoever is kept. Where each has one at the same provider, both go on doing so from where they are. */
@Singleton
class ProviderAccountsToMove extends MovableKind {
    private final EntityManager entities;
    private final Providers providers;

    ProviderAccountsToMove(EntityManager entities, Providers providers) {
        super(MergeSubject.PERSON, 85, "provider-account", "account that signs in", "accounts that sign in");
        this.entities = entities;
        this.providers = providers;
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
        return moved(
                entities.createQuery(
                        "update versioned ProviderAccount set personId = :to where id in :records and personId = :from"),
                records,
                from,
                to);
    }

    /** The person may have removed it since. */
    @Override
    public boolean isNeededBack() {
        return false;
    }
}
