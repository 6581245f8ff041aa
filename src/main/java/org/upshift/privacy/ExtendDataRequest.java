package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;

/** Takes two months more for a request that is complex, and tells the person why. */
@ApplicationScoped
public class ExtendDataRequest {
    private final HandledRequests requests;
    private final DataRequestLetters letters;
    private final History history;
    private final Clock clock;

    ExtendDataRequest(HandledRequests requests, DataRequestLetters letters, History history, Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void extend(Actor actor, UUID id, String reason) {
        var request = requests.open(actor, id);
        request.extend(reason, LondonTime.today(clock.instant()));
        letters.extended(request, reason);
        history.record(actor.entry("data-request-extended")
                .about("data-request", id)
                .detail("Until " + LondonTime.date(request.getDueOn())));
    }
}
