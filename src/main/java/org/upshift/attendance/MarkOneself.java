package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** The first mark of a participant in a session, made by themselves. */
@ApplicationScoped
class MarkOneself {
    private static final int GRACE_MINUTES = 5;

    private final EntityManager entities;
    private final SessionQueries sessions;
    private final OwnPlace places;
    private final Registers registers;
    private final CheckIns checkIns;
    private final MarkQueries marks;
    private final Ledger ledger;
    private final History history;
    private final Clock clock;

    MarkOneself(
            EntityManager entities,
            SessionQueries sessions,
            OwnPlace places,
            Registers registers,
            CheckIns checkIns,
            MarkQueries marks,
            Ledger ledger,
            History history,
            Clock clock) {
        this.entities = entities;
        this.sessions = sessions;
        this.places = places;
        this.registers = registers;
        this.checkIns = checkIns;
        this.marks = marks;
        this.ledger = ledger;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    void mark(Actor actor, UUID id, String code) {
        var session = sessions.find(id).orElseThrow(() -> new NotFound("session"));
        places.of(actor.id(), session.cohortId());
        var checkIn = checkIns.open(session)
                .orElseThrow(() -> new RuleViolation("check-in-closed", "code", "Check-in is not open"));
        var known = marks.own(id, actor.id());
        if (known.isPresent()) {
            throw new RuleViolation(
                    "marked-already",
                    "code",
                    "You are marked already: " + known.get().attendance().words());
        }
        if (code.isBlank()) {
            throw new RuleViolation("code-missing", "code", "Enter the code");
        }
        if (!CheckInCode.isValid(checkIn.getSecret(), code, clock.instant())) {
            throw new RuleViolation(
                    "code-wrong", "code", "This is not the code of this session now. Enter the one that is shown");
        }
        registers.of(session).stream()
                .filter(one -> one.personId().equals(actor.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
        var mark = mark(actor, session);
        entities.persist(mark);
        entities.flush();
        ledger.follow(session, List.of(mark), actor);
        history.record(actor.entry("checked-in").about("session", id).in(session.cohortId()));
    }

    /** Who comes within five minutes of the beginning was there for all of it. */
    private Mark mark(Actor actor, SessionView session) {
        long late = Duration.between(session.startsAt(), clock.instant()).toMinutes();
        return late <= GRACE_MINUTES
                ? new Mark(session, actor.id(), 1, Attendance.PRESENT, session.minutes(), actor, clock.instant())
                : new Mark(
                        session,
                        actor.id(),
                        1,
                        Attendance.LATE,
                        (int) Math.max(1, session.minutes() - late),
                        actor,
                        clock.instant());
    }
}
