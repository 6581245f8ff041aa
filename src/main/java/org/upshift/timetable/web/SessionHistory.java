package org.upshift.timetable.web;

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
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionNames;

/** The history of a session and its register, for the programme's team; that of a removed session too. */
@Singleton
class SessionHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final SessionNames names;

    SessionHistory(CurrentActor actor, CohortAccess access, SessionNames names) {
        this.actor = actor;
        this.access = access;
        this.names = names;
    }

    @Override
    public String kind() {
        return "session";
    }

    @Override
    public String words() {
        return "a session";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.sessions(ids).stream()
                .collect(Collectors.toMap(SessionNames.SessionName::id, SessionHistory::subject));
    }

    @Override
    public Subject visible(UUID id) {
        var found = names.sessions(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("session"));
        access.cohort(found.cohortId(), actor.get());
        return subject(found);
    }

    private static Subject subject(SessionNames.SessionName found) {
        return new Subject(
                found.fullName(),
                found.removedAt() == null
                        ? TimetableLinks.session(found.cohortId(), found.id())
                        : TimetableLinks.sessions(found.cohortId()));
    }
}
