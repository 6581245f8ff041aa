package org.upshift.programme.web;

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
import org.upshift.people.Role;
import org.upshift.programme.ProgrammeNames;

/** The history of a programme and its team, for its team. */
@Singleton
class ProgrammeHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final ProgrammeNames names;

    ProgrammeHistory(CurrentActor actor, ProgrammeNames names) {
        this.actor = actor;
        this.names = names;
    }

    @Override
    public String kind() {
        return "programme";
    }

    @Override
    public String words() {
        return "a programme";
    }

    @Override
    public boolean isScope() {
        return true;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.programmes(ids).stream()
                .collect(Collectors.toMap(
                        ProgrammeNames.ProgrammeName::id,
                        found -> new Subject(found.title(), ProgrammeLinks.team(found.slug()))));
    }

    @Override
    public Subject visible(UUID id) {
        var found = actor.get().holds(Role.TEAM, id) ? named(List.of(id)).get(id) : null;
        if (found == null) {
            throw new NotFound("programme");
        }
        return found;
    }
}
