package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Decides whether a text that somebody else wrote about a person is given out to that person; a reason is needed if not. */
@ApplicationScoped
public class DecideText {
    private final EntityManager entities;
    private final HandledRequests requests;
    private final TextDecisions decisions;
    private final MyData data;
    private final History history;
    private final Clock clock;

    DecideText(
            EntityManager entities,
            HandledRequests requests,
            TextDecisions decisions,
            MyData data,
            History history,
            Clock clock) {
        this.entities = entities;
        this.requests = requests;
        this.decisions = decisions;
        this.data = data;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void decide(Actor actor, UUID requestId, TextKey text, boolean released, String reason) {
        var request = requests.open(actor, requestId);
        requests.requireReach(actor, request);
        var person = request.getPersonId();
        if (data.textsOfOthers(person).stream().noneMatch(one -> one.key().equals(text))) {
            throw new NotFound("text");
        }
        if (!released && reason.isBlank()) {
            throw new RuleViolation(
                    "reason-missing", "reason", "Say why the text is withheld. The person will read it");
        }
        var decision = decisions.of(person).getOrDefault(text, new TextDecision(person, text));
        if (released) {
            decision.release(clock.instant());
        } else {
            decision.withhold(reason, clock.instant());
        }
        entities.persist(decision);
        history.record(actor.entry(released ? "text-released" : "text-withheld").about("data-request", requestId));
    }
}
