package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final ReceivedRequests received;
    private final History history;
    private final Clock clock;

    MakeDataRequest(ReceivedRequests received, History history, Clock clock) {
        this.received = received;
        this.history = history;
        this.clock = clock;
    }

    /** @param message what exactly; needed for a correction */
    @Transactional
    public UUID make(Actor actor, RequestKind kind, String message) {
        if (kind == RequestKind.CORRECTION && message.isBlank()) {
            throw new RuleViolation("message-missing", "message", "Say what is wrong, and what would be right");
        }
        var id = received.take(
                actor.id(),
                kind,
                message,
                LondonTime.today(clock.instant()),
                "You have asked for this already, and will get an answer to that request");
        history.record(
                actor.entry("data-request-made").about("data-request", id).detail(kind.title()));
        return id;
    }
}
