package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Ends a hold: from now on the person's data may be erased, and goes when its time is over. */
@ApplicationScoped
public class ReleaseHold {
    private final HandledRequests requests;
    private final History history;
    private final Clock clock;

    ReleaseHold(HandledRequests requests, History history, Clock clock) {
        this.requests = requests;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void release(Actor actor, UUID request) {
        var holds = requests.holds(requests.open(actor, request).getPersonId());
        if (holds.isEmpty()) {
            throw new RuleViolation("not-held", "The data of this person is not on hold");
        }
        holds.forEach(hold -> hold.release(clock.instant()));
        history.record(actor.entry("data-hold-ended").about("data-request", request));
    }
}
