package org.upshift.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.upshift.people.PersonRoles;
import org.upshift.people.ProgrammesOfPerson;

/** Finds out who handles what a person asks for. */
@ApplicationScoped
class FindHandlers {
    private final List<ProgrammesOfPerson> sources;
    private final PersonRoles roles;

    FindHandlers(@All List<ProgrammesOfPerson> sources, PersonRoles roles) {
        this.sources = sources;
        this.roles = roles;
    }

    Handlers of(UUID person) {
        var programmes = new HashSet<UUID>();
        sources.forEach(source -> programmes.addAll(source.programmesOf(person)));
        return new Handlers(programmes, roles.holdsAny(person));
    }
}
