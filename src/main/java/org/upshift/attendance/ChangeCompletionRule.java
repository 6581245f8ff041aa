package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Decides what completes a programme. Who has completed it already is not touched. */
@ApplicationScoped
public class ChangeCompletionRule {
    private final EntityManager entities;
    private final CompletionQueries queries;
    private final History history;

    ChangeCompletionRule(EntityManager entities, CompletionQueries queries, History history) {
        this.entities = entities;
        this.queries = queries;
        this.history = history;
    }

    @Transactional
    public void change(Actor team, UUID programme, CompletionRule rule) {
        if (!team.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        String before = queries.set(programme).map(CompletionRule::sentence).orElse(null);
        var settings = entities.find(CompletionSettings.class, programme, LockModeType.PESSIMISTIC_WRITE);
        if (settings == null) {
            entities.persist(new CompletionSettings(programme, rule));
        } else {
            settings.change(rule);
        }
        var entry = team.entry("completion-rule-changed")
                .about("programme", programme)
                .in(programme)
                .changed("Rule", before, rule.sentence());
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }
}
