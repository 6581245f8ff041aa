package org.upshift.privacy.web;

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
import org.upshift.privacy.ChangeRetention;
import org.upshift.privacy.Retention;

/** The history of a period of retention, for administrators. */
@Singleton
class RetentionHistory implements HistorySubjects {
    private final CurrentActor actor;
    private final Retention retention;

    RetentionHistory(CurrentActor actor, Retention retention) {
        this.actor = actor;
        this.retention = retention;
    }

    @Override
    public String kind() {
        return "retention-rule";
    }

    @Override
    public String words() {
        return "a period";
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return retention.rules().stream()
                .filter(rule -> ids.contains(ChangeRetention.id(rule.code())))
                .collect(Collectors.toMap(
                        rule -> ChangeRetention.id(rule.code()),
                        rule -> new Subject("“" + rule.what() + "”", RetentionLinks.edit(rule.code()))));
    }

    @Override
    public Subject visible(UUID id) {
        var found = actor.get().isAdministrator() ? named(List.of(id)).get(id) : null;
        if (found == null) {
            throw new NotFound("retention rule");
        }
        return found;
    }
}
