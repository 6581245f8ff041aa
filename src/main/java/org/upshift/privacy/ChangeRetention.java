package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Period;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Changes how long something is kept, within the limits of its rule and with a reason. The caller has checked the role. */
@ApplicationScoped
public class ChangeRetention {
    private final EntityManager entities;
    private final Retention retention;
    private final History history;
    private final Clock clock;

    ChangeRetention(EntityManager entities, Retention retention, History history, Clock clock) {
        this.entities = entities;
        this.retention = retention;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void change(Actor actor, String code, Period period, String reason) {
        var rule = retention.find(code);
        Kept.requireWithin(period, rule.shortest(), rule.longest());
        var before = retention.rule(code).period();
        var set = entities.find(RetentionPeriod.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (set == null) {
            entities.persist(new RetentionPeriod(code, period, reason, clock.instant()));
        } else {
            set.change(period, reason, clock.instant());
        }
        entities.flush();
        history.record(actor.entry("retention-changed")
                .about("retention-rule", id(code))
                .detail(code + ": " + Kept.words(before) + " → " + Kept.words(period) + ". " + reason.strip()));
    }

    /** Rules are known by a code; history knows records by an id, which follows from it. */
    public static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("retention " + code).getBytes(StandardCharsets.UTF_8));
    }
}
