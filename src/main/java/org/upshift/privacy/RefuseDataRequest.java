package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;

/** Refuses a request with the reason, which the person reads together with how to complain. */
@ApplicationScoped
public class RefuseDataRequest {
    private final HandledRequests requests;
    private final DataRequestLetters letters;
    private final History history;
    private final Clock clock;

    RefuseDataRequest(HandledRequests requests, DataRequestLetters letters, History history, Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void refuse(Actor actor, UUID id, String reason) {
        var request = requests.open(actor, id);
        request.refuse(reason, clock.instant());
        letters.refused(request, reason);
        history.record(actor.entry("data-request-refused").about("data-request", id));
    }
}
