package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionQueries;

/** A participant can come after all. The seat that they gave back has to be booked again. */
@ApplicationScoped
public class WithdrawAbsence {
    private final SessionQueries sessions;
    private final OwnPlace places;
    private final Absences absences;
    private final History history;
    private final Clock clock;

    WithdrawAbsence(SessionQueries sessions, OwnPlace places, Absences absences, History history, Clock clock) {
        this.sessions = sessions;
        this.places = places;
        this.absences = absences;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(Actor actor, UUID sessionId) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        places.taking(actor.id(), session.cohortId());
        var absence = absences.live(sessionId, actor.id())
                .orElseThrow(() -> new RuleViolation("absence-unknown", "You have not told that you cannot come"));
        if (session.hasBegun(clock.instant())) {
            throw new RuleViolation("session-begun", session.name() + " has begun: what you told stays");
        }
        absence.withdraw(clock.instant());
        history.record(
                actor.entry("absence-taken-back").about("session", sessionId).in(session.cohortId()));
    }
}
