package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Takes a request in, whichever way it came, and confirms to the person that it is here. Needs the caller's transaction. */
@ApplicationScoped
class ReceivedRequests {
    private final EntityManager entities;
    private final FindHandlers handlers;
    private final DataRequestLetters letters;

    ReceivedRequests(EntityManager entities, FindHandlers handlers, DataRequestLetters letters) {
        this.entities = entities;
        this.handlers = handlers;
        this.letters = letters;
    }

    /** @param wordsWhenOpen for a person who has an open request of this kind already */
    UUID take(UUID person, RequestKind kind, String message, LocalDate received, String wordsWhenOpen) {
        boolean open = !entities.createQuery("select id from DataRequest where liveKey = :key", UUID.class)
                .setParameter("key", DataRequest.liveKey(person, kind))
                .getResultList()
                .isEmpty();
        if (open) {
            throw new RuleViolation("request-open", "kind", wordsWhenOpen);
        }
        var request = new DataRequest(person, kind, message, received, handlers.of(person));
        entities.persist(request);
        entities.flush();
        letters.received(request);
        return request.getId();
    }
}
