package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.Seats;

/** Takes back what one asked for, before the team has decided. */
@ApplicationScoped
public class TakeBackSeatRequest {
    private final AskForSeat askForSeat;
    private final Seats seats;
    private final Agreements agreements;
    private final History history;

    TakeBackSeatRequest(AskForSeat askForSeat, Seats seats, Agreements agreements, History history) {
        this.askForSeat = askForSeat;
        this.seats = seats;
        this.agreements = agreements;
        this.history = history;
    }

    @Transactional
    public void takeBack(Actor actor, UUID sessionId) {
        askForSeat.requireOwn(actor, sessionId);
        var session = seats.hold(sessionId);
        agreements
                .live(sessionId, actor.id())
                .filter(request -> !request.isAgreed())
                .orElseThrow(() -> new RuleViolation(
                        "request-over", "You do not ask for a seat in this session, or the team has decided meanwhile"))
                .takeBack();
        history.record(actor.entry("seat-request-taken-back")
                .about("session", sessionId)
                .in(session.cohortId())
                .detail(session.name()));
    }
}
