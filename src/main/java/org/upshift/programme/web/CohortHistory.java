package org.upshift.programme.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.HistorySubjects;
import org.upshift.history.Subject;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.ProgrammeNames;

/** The history of a cohort and all that belongs to it, for the programme's team. */
@Singleton
class CohortHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final ProgrammeNames names;

    CohortHistory(CurrentActor actor, CohortAccess access, ProgrammeNames names) {
        this.actor = actor;
        this.access = access;
        this.names = names;
    }

    @Override
    public String kind() {
        return "cohort";
    }

    @Override
    public String words() {
        return "a cohort";
    }

    @Override
    public boolean isScope() {
        return true;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.cohorts(ids).stream()
                .collect(Collectors.toMap(
                        ProgrammeNames.CohortName::id,
                        found -> new Subject(found.title(), ProgrammeLinks.cohort(found.id()))));
    }

    @Override
    public Subject visible(UUID id) {
        return new Subject(access.cohort(id, actor.get()).title(), ProgrammeLinks.cohort(id));
    }
}
