package org.upshift.privacy.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.history.HistorySubjects;
import org.upshift.history.Subject;
import org.upshift.people.CurrentActor;
import org.upshift.privacy.DataRequests;

/** The history of a request about personal data, for those who handle it. */
@Singleton
class DataRequestHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final DataRequests requests;

    DataRequestHistory(CurrentActor actor, DataRequests requests) {
        this.actor = actor;
        this.requests = requests;
    }

    @Override
    public String kind() {
        return "data-request";
    }

    @Override
    public String words() {
        return "a request about data";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return requests.references(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> subject(found.getKey(), found.getValue())));
    }

    @Override
    public Subject visible(UUID id) {
        return subject(id, requests.handled(actor.get(), id).reference());
    }

    private static Subject subject(UUID id, String reference) {
        return new Subject("request " + reference, DataRequestLinks.show(id));
    }
}
