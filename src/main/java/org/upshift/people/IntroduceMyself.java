package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells Upshift one's name and employer. */
@ApplicationScoped
public class IntroduceMyself {
    private final EntityManager entities;
    private final Organisations organisations;

    IntroduceMyself(EntityManager entities, Organisations organisations) {
        this.entities = entities;
        this.organisations = organisations;
    }

    /** @param organisation the id, or exactly the name or an alias, of an organisation of the list */
    @Transactional
    public void introduce(UUID person, String name, String organisation) {
        var found = entities.find(Person.class, person);
        found.introduce(name);
        found.worksFor(organisations.meant(organisation));
    }
}
