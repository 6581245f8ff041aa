package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/** Deletes what is over. Needs the caller's transaction. */
@ApplicationScoped
class EndedRecords {
    private final EntityManager entities;

    EndedRecords(EntityManager entities) {
        this.entities = entities;
    }

    int deleteSignIns(Collection<UUID> ids) {
        return delete("SignIn", ids);
    }

    int deleteSignInRequests(Collection<UUID> ids) {
        return delete("SignInRequest", ids);
    }

    int deleteLinks(Collection<UUID> ids) {
        return delete("OneTimeLink", ids);
    }

    int deleteTokens(Collection<UUID> ids) {
        return delete("AccessToken", ids);
    }

    int deleteEmailChanges(Collection<UUID> ids) {
        return delete("EmailChange", ids);
    }

    private int delete(String what, Collection<UUID> ids) {
        return ids.isEmpty()
                ? 0
                : entities.createQuery("delete from " + what + " where id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
