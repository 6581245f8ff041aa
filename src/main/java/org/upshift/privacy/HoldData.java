package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Keeps all data of a person for now, with a reason such as a dispute or an audit: nothing is erased or destroyed. */
@ApplicationScoped
public class HoldData {
    private final EntityManager entities;
    private final HandledRequests requests;
    private final History history;
    private final Clock clock;

    HoldData(EntityManager entities, HandledRequests requests, History history, Clock clock) {
        this.entities = entities;
        this.requests = requests;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void hold(Actor actor, UUID request, String reason) {
        var open = requests.open(actor, request);
        requests.lockPerson(open);
        var person = open.getPersonId();
        if (!requests.holds(person).isEmpty()) {
            throw new RuleViolation("held-already", "reason", "The data of this person is on hold already");
        }
        entities.persist(new DataHold(person, reason, clock.instant()));
        entities.flush();
        history.record(actor.entry("data-held").about("data-request", request));
    }
}
