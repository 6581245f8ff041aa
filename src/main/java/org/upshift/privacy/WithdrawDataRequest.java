package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;

/** Takes one's own request back while nobody has answered it. */
@ApplicationScoped
public class WithdrawDataRequest {
    private final EntityManager entities;
    private final History history;
    private final Clock clock;

    WithdrawDataRequest(EntityManager entities, History history, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(Actor actor, UUID id) {
        var request = entities.find(DataRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null || !request.getPersonId().equals(actor.id())) {
            throw new NotFound("data request");
        }
        request.withdraw(clock.instant());
        history.record(actor.entry("data-request-withdrawn").about("data-request", id));
    }
}
