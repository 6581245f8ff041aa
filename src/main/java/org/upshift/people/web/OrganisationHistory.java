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
import org.upshift.people.CurrentActor;
import org.upshift.people.PersonNames;
import org.upshift.people.Role;

/** The history of an organisation, for the teams of all programmes, who keep the list of organisations together. */
@Singleton
class OrganisationHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final PersonNames names;

    OrganisationHistory(CurrentActor actor, PersonNames names) {
        this.actor = actor;
        this.names = names;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public String words() {
        return "an organisation";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.organisations(ids).stream()
                .collect(Collectors.toMap(
                        PersonNames.OrganisationName::id, found -> new Subject(found.name(), path(found.id()))));
    }

    private String path(UUID organisation) {
        boolean linked = actor.find().filter(who -> who.holds(Role.TEAM)).isPresent();
        return linked ? OrganisationLinks.organisation(organisation) : null;
    }

    @Override
    public Collection<UUID> same(UUID id) {
        return names.sameOrganisation(id);
    }

    @Override
    public Subject visible(UUID id) {
        var found = actor.get().holds(Role.TEAM) ? named(List.of(id)).get(id) : null;
        if (found == null) {
            throw new NotFound("organisation");
        }
        return found;
    }
}
