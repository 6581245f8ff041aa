package org.upshift.people.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.HistorySubjects;
import org.upshift.history.Subject;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.CurrentActor;
import org.upshift.people.PersonNames;

/** The history of a person, such as the roles they were given, for administrators. */
@Singleton
class PersonHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final PersonNames names;

    PersonHistory(CurrentActor actor, PersonNames names) {
        this.actor = actor;
        this.names = names;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public String words() {
        return "a person";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.people(ids).stream()
                .collect(Collectors.toMap(
                        PersonNames.PersonName::id, found -> new Subject(found.displayName(), path(found.page()))));
    }

    /** Only administrators have a page about a person. */
    private String path(UUID person) {
        boolean linked =
                person != null && actor.find().filter(Actor::isAdministrator).isPresent();
        return linked ? PeopleLinks.person(person) : null;
    }

    @Override
    public Collection<UUID> same(UUID id) {
        return names.same(id);
    }

    @Override
    public Subject visible(UUID id) {
        var found = actor.get().isAdministrator() ? named(List.of(id)).get(id) : null;
        if (found == null) {
            throw new NotFound("person");
        }
        return found;
    }
}
