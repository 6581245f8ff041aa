package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;

/** Corrects name and employer of somebody who asked for it. The caller has checked that the actor may. */
@ApplicationScoped
public class CorrectPerson {
    /** What the history calls it. */
    public static final String ACTION = "person-corrected";

    private final EntityManager entities;
    private final ChooseOrganisation choose;
    private final History history;

    CorrectPerson(EntityManager entities, ChooseOrganisation choose, History history) {
        this.entities = entities;
        this.choose = choose;
        this.history = history;
    }

    /** @param organisation of the list, or a proposal; without words for none */
    @Transactional
    public void correct(Actor actor, UUID id, String name, OrganisationAnswer organisation) {
        var person = entities.find(Person.class, id);
        if (person == null || person.isErased() || person.isMerged()) {
            throw new NotFound("person");
        }
        String oldName = person.getName();
        String oldOrganisation = organisation(person);
        person.introduce(name);
        person.worksFor(organisation.isEmpty() ? null : choose.choose(actor, organisation));
        var entry = actor.entry(ACTION)
                .about("person", id)
                .changed("Name", oldName, person.getName())
                .changed("Organisation", oldOrganisation, organisation(person));
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }

    private String organisation(Person person) {
        return person.getOrganisationId() == null
                ? null
                : entities.find(Organisation.class, person.getOrganisationId()).getName();
    }
}
