package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Asks for a copy, a correction or the erasure of one's own data. From today on the clock runs. */
@ApplicationScoped
public class MakeDataRequest {
    private final EntityManager entities;
    private final FindHandlers handlers;
    private final DataRequestLetters letters;
    private final History history;
    private final Clock clock;

    MakeDataRequest(
            EntityManager entities, FindHandlers handlers, DataRequestLetters letters, History history, Clock clock) {
        this.entities = entities;
        this.handlers = handlers;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    /** @param message what exactly; needed for a correction */
    @Transactional
    public UUID make(Actor actor, RequestKind kind, String message) {
        if (kind == RequestKind.CORRECTION && message.isBlank()) {
            throw new RuleViolation("message-missing", "message", "Say what is wrong, and what would be right");
        }
        boolean open = !entities.createQuery("select id from DataRequest where liveKey = :key", UUID.class)
                .setParameter("key", DataRequest.liveKey(actor.id(), kind))
                .getResultList()
                .isEmpty();
        if (open) {
            throw new RuleViolation(
                    "request-open", "kind", "You have asked for this already, and will get an answer to that request");
        }
        var request =
                new DataRequest(actor.id(), kind, message, LondonTime.today(clock.instant()), handlers.of(actor.id()));
        entities.persist(request);
        entities.flush();
        letters.received(request);
        history.record(actor.entry("data-request-made")
                .about("data-request", request.getId())
                .detail(kind.title()));
        return request.getId();
    }
}
