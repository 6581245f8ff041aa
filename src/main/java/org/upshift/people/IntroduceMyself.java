package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells Upshift one's name and employer. */
@ApplicationScoped
public class IntroduceMyself {
    private final EntityManager entities;
    private final People people;

    IntroduceMyself(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    @Transactional
    public void introduce(UUID person, String name, String organisation) {
        var found = entities.find(Person.class, person);
        found.introduce(name);
        found.worksFor(people.organisationNamed(organisation));
    }
}
