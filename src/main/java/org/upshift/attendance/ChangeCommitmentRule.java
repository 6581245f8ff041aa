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

/** Decides what a programme asks for beside its sessions. What is in the ledger already stays. */
@ApplicationScoped
public class ChangeCommitmentRule {
    private final EntityManager entities;
    private final CommitmentRuleQueries rules;
    private final History history;

    ChangeCommitmentRule(EntityManager entities, CommitmentRuleQueries rules, History history) {
        this.entities = entities;
        this.rules = rules;
        this.history = history;
    }

    @Transactional
    public void change(Actor team, UUID programme, CommitmentRule rule) {
        if (!team.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        var before = rules.of(programme);
        var settings = entities.find(CommitmentSettings.class, programme, LockModeType.PESSIMISTIC_WRITE);
        if (settings == null) {
            entities.persist(new CommitmentSettings(programme, rule));
        } else {
            settings.change(rule);
        }
        var entry = team.entry("commitment-changed")
                .about("programme", programme)
                .in(programme)
                .changed("Community meetings expected", before.meetings(), rule.meetings())
                .changed(
                        "Meetings are confirmed by the team",
                        words(before.confirmsMeetings()),
                        words(rule.confirmsMeetings()))
                .changed("Most days of self-directed time", before.selfDirectedDays(), rule.selfDirectedDays())
                .changed("Line managers are told", words(before.tellsManagers()), words(rule.tellsManagers()));
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }

    private static String words(boolean yes) {
        return yes ? "Yes" : "No";
    }
}
