package org.upshift.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.RetentionRule;

/**
 * Destroys everything whose time is over, rule by rule, in batches with a transaction each: what was destroyed before a failure
 * stays destroyed and recorded, and the next run goes on. A rule that fails does not keep the others from running.
 */
@ApplicationScoped
public class DestroyWhatIsDue {
    private static final Logger LOG = Logger.getLogger(DestroyWhatIsDue.class);
    private static final int BATCH = 200;

    private final EntityManager entities;
    private final Retention retention;
    private final History history;
    private final Clock clock;

    DestroyWhatIsDue(EntityManager entities, Retention retention, History history, Clock clock) {
        this.entities = entities;
        this.retention = retention;
        this.history = history;
        this.clock = clock;
    }

    /** The same as by day, because somebody wants it now: the history says who. */
    public Map<String, Integer> run(Actor actor) {
        if (!actor.isAdministrator()) {
            throw new NotFound("retention");
        }
        var destroyed = run();
        QuarkusTransaction.requiringNew()
                .run(() -> destroyed.forEach((rule, count) -> history.record(actor.entry("retention-run")
                        .about("retention-rule", ChangeRetention.id(rule))
                        .detail(rule + ", " + count))));
        return destroyed;
    }

    /** @return how many records went, by the code of the rule; rules under which nothing was due are left out */
    Map<String, Integer> run() {
        var destroyed = new LinkedHashMap<String, Integer>();
        for (var rule : retention.all()) {
            try {
                int count = run(rule);
                if (count > 0) {
                    destroyed.put(rule.code(), count);
                    LOG.infof("Retention: %d records destroyed under the rule %s", count, rule.code());
                }
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Retention: the rule %s failed", rule.code());
            }
        }
        return destroyed;
    }

    private int run(RetentionRule rule) {
        UUID record = UUID.randomUUID();
        int total = 0;
        int count;
        do {
            UUID sofar = total == 0 ? null : record;
            var batch = QuarkusTransaction.requiringNew().call(() -> batch(rule, sofar));
            record = batch.record();
            count = batch.count();
            total += count;
        } while (count == BATCH);
        return total;
    }

    private record Batch(UUID record, int count) {}

    private Batch batch(RetentionRule rule, UUID record) {
        var period = retention.rule(rule.code()).period();
        int count = rule.destroy(retention.due(period, retention.held()), BATCH);
        if (count == 0) {
            return new Batch(record, 0);
        }
        if (record != null) {
            entities.find(Destruction.class, record).add(count);
            return new Batch(record, count);
        }
        var destruction = new Destruction(rule.code(), period, count, clock.instant());
        entities.persist(destruction);
        return new Batch(destruction.getId(), count);
    }
}
