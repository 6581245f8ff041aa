package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.people.People;

/**
 * Enters a request that came by letter, by telephone or in a conversation; those count like any other. The person is known by an
 * address, which need not have signed in: a line manager's, for instance. For administrators.
 */
@ApplicationScoped
public class EnterDataRequest {
    private static final int MOST_DAYS_AGO = 366;

    private final EntityManager entities;
    private final People people;
    private final FindHandlers handlers;
    private final DataRequestLetters letters;
    private final History history;
    private final Clock clock;

    EnterDataRequest(
            EntityManager entities,
            People people,
            FindHandlers handlers,
            DataRequestLetters letters,
            History history,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.handlers = handlers;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID enter(Actor actor, EmailAddress email, RequestKind kind, LocalDate receivedOn, String message) {
        if (!actor.isAdministrator()) {
            throw new NotFound("data requests of others");
        }
        var today = LondonTime.today(clock.instant());
        if (receivedOn.isAfter(today) || receivedOn.isBefore(today.minusDays(MOST_DAYS_AGO))) {
            throw new RuleViolation(
                    "received-on",
                    "receivedOn",
                    "The day of receipt must be today or earlier, and within the last year");
        }
        var person = people.knownAs(email);
        boolean open = !entities.createQuery("select id from DataRequest where liveKey = :key", UUID.class)
                .setParameter("key", DataRequest.liveKey(person, kind))
                .getResultList()
                .isEmpty();
        if (open) {
            throw new RuleViolation("request-open", "kind", "This person has an open request for that already");
        }
        var request = new DataRequest(person, kind, message, receivedOn, handlers.of(person));
        entities.persist(request);
        entities.flush();
        letters.received(request);
        history.record(actor.entry("data-request-entered")
                .about("data-request", request.getId())
                .detail(kind.title() + ", received on " + LondonTime.date(receivedOn)));
        return request.getId();
    }
}
