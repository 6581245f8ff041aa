package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Logs a community meeting that a participant convened. */
@ApplicationScoped
public class LogMeeting {
    private final EntityManager entities;
    private final OwnPlace places;
    private final CommitmentRuleQueries rules;
    private final Ledger ledger;
    private final History history;
    private final Clock clock;

    LogMeeting(
            EntityManager entities,
            OwnPlace places,
            CommitmentRuleQueries rules,
            Ledger ledger,
            History history,
            Clock clock) {
        this.entities = entities;
        this.places = places;
        this.rules = rules;
        this.ledger = ledger;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID log(Actor actor, UUID cohort, MeetingReport report) {
        var rule = rules.of(places.taking(actor.id(), cohort).programmeId());
        var meeting = new CommunityMeeting(cohort, actor.id(), report, !rule.confirmsMeetings(), clock.instant());
        entities.persist(meeting);
        if (meeting.isCounted()) {
            ledger.enter(meeting, actor);
        }
        history.record(
                actor.entry("meeting-logged").about("meeting", meeting.getId()).in(cohort));
        return meeting.getId();
    }
}
