package org.upshift.admission;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.upshift.people.HoldsAddresses;

/** The addresses of line managers, who need no account. */
@Singleton
class ManagerAddresses implements HoldsAddresses {
    private final EntityManager entities;

    ManagerAddresses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Collection<String> addresses() {
        return List.copyOf(entities.createQuery(
                        "select managerEmail from SignOff where managerEmail <> ''"
                                + " union select managerEmail from Application where managerEmail <> ''"
                                + " union select employerEmail from Application where employerEmail <> ''",
                        String.class)
                .getResultList());
    }
}
