package org.upshift.admission.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.admission.ApplicationNames;
import org.upshift.history.HistorySubjects;
import org.upshift.history.Subject;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortAccess;

/** The history of an application, for the programme's team: it holds decisions that the applicant is told in other words. */
@Singleton
class ApplicationHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final CohortAccess access;
    private final ApplicationNames names;

    ApplicationHistory(CurrentActor actor, CohortAccess access, ApplicationNames names) {
        this.actor = actor;
        this.access = access;
        this.names = names;
    }

    @Override
    public String kind() {
        return "application";
    }

    @Override
    public String words() {
        return "an application";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return names.applications(ids).stream()
                .collect(Collectors.toMap(ApplicationNames.ApplicationName::id, ApplicationHistory::subject));
    }

    @Override
    public Subject visible(UUID id) {
        var found = names.applications(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("application"));
        access.cohort(found.cohortId(), actor.get());
        return subject(found);
    }

    private static Subject subject(ApplicationNames.ApplicationName found) {
        return new Subject(found.displayName(), ApplicationLinks.review(found.cohortId(), found.id()));
    }
}
