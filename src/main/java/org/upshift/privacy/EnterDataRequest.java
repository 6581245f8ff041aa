package org.upshift.privacy;

import jakarta.enterprise.context.ApplicationScoped;
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

    private final People people;
    private final ReceivedRequests received;
    private final History history;
    private final Clock clock;

    EnterDataRequest(People people, ReceivedRequests received, History history, Clock clock) {
        this.people = people;
        this.received = received;
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
        var id = received.take(
                people.knownAs(email), kind, message, receivedOn, "This person has an open request for that already");
        history.record(actor.entry("data-request-entered")
                .about("data-request", id)
                .detail(kind.title() + ", received on " + LondonTime.date(receivedOn)));
        return id;
    }
}
