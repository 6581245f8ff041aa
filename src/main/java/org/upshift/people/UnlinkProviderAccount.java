package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;

/** Removes one of one's own accounts: it signs in no more until it is linked again. */
@ApplicationScoped
public class UnlinkProviderAccount {
    private final EntityManager entities;
    private final ProviderAccounts accounts;
    private final Providers providers;
    private final History history;

    UnlinkProviderAccount(EntityManager entities, ProviderAccounts accounts, Providers providers, History history) {
        this.entities = entities;
        this.accounts = accounts;
        this.providers = providers;
        this.history = history;
    }

    @Transactional
    public void unlink(Actor actor, UUID account) {
        var found = entities.find(ProviderAccount.class, account);
        if (found == null || accounts.countOf(actor.id(), account) == 0) {
            throw new NotFound("provider account");
        }
        entities.remove(found);
        history.record(actor.entry("provider-account-removed")
                .about("person", actor.id())
                .detail(providers.label(found.getIssuer())));
    }
}
