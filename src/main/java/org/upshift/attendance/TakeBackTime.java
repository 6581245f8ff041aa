package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Reverses self-directed time that its participant entered. */
@ApplicationScoped
public class TakeBackTime {
    private final EntityManager entities;
    private final Ledger ledger;
    private final OwnPlace places;

    TakeBackTime(EntityManager entities, Ledger ledger, OwnPlace places) {
        this.entities = entities;
        this.ledger = ledger;
        this.places = places;
    }

    @Transactional
    public void takeBack(Actor actor, UUID cohort, UUID id) {
        places.taking(actor.id(), cohort);
        var entry = ledger.own(id, actor.id(), cohort).orElseThrow(() -> new NotFound("entry"));
        if (ledger.isReversed(entry)) {
            throw new RuleViolation("time-taken-back", "This time is taken back already");
        }
        ledger.reverse(entry, actor);
        entities.flush();
    }
}
