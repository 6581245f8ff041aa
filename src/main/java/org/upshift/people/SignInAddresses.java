package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** Addresses that signed in or were sent a link, whether or not somebody is known by them. */
@Singleton
class SignInAddresses implements HoldsAddresses {
    private final EntityManager entities;

    SignInAddresses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Collection<String> addresses() {
        return List.copyOf(entities.createQuery(
                        "select email from Person union select email from FormerAddress"
                                + " union select email from EmailChange union select email from SignInRequest"
                                + " union select recipient from OneTimeLink",
                        String.class)
                .getResultList());
    }
}
