package org.upshift.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.upshift.people.ProgrammesOfPerson;

/** Finds out who handles what a person asks for. Needs the caller's transaction. */
@ApplicationScoped
class FindHandlers {
    private final List<ProgrammesOfPerson> sources;
    private final EntityManager entities;

    FindHandlers(@All List<ProgrammesOfPerson> sources, EntityManager entities) {
        this.sources = sources;
        this.entities = entities;
    }

    Handlers of(UUID person) {
        var programmes = new HashSet<UUID>();
        sources.forEach(source -> programmes.addAll(source.programmesOf(person)));
        boolean works = !entities.createQuery(
                        "select g.id from RoleGrant g where g.personId = :person and g.endedAt is null", UUID.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return new Handlers(programmes, works);
    }
}
