package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Puts a participant at the end of the queue for a session that is full. Whoever waits already keeps their place. */
@ApplicationScoped
public class JoinWaitingList {
    private final EntityManager entities;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final Seats seats;
    private final WaitingList waiting;
    private final Agreements agreements;
    private final RulesOfSeats rules;
    private final History history;
    private final Clock clock;

    JoinWaitingList(
            EntityManager entities,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            Seats seats,
            WaitingList waiting,
            Agreements agreements,
            RulesOfSeats rules,
            History history,
            Clock clock) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.seats = seats;
        this.waiting = waiting;
        this.agreements = agreements;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public UUID join(Actor actor, UUID sessionId) {
        sessions.find(sessionId)
                .filter(session -> enrolments.isParticipant(actor.id(), session.cohortId()))
                .orElseThrow(() -> new NotFound("session"));
        var session = seats.hold(sessionId);
        var there = waiting.live(sessionId, actor.id());
        if (there.isPresent()) {
            return there.get().getId();
        }
        requireNothingBetter(actor, session);
        var entry = waiting.join(sessionId, actor.id());
        history.record(actor.entry("waiting-joined")
                .about("session", sessionId)
                .in(session.cohortId())
                .detail(session.name()));
        return entry.getId();
    }

    private void requireNothingBetter(Actor actor, SessionView session) {
        if (hasSeat(actor, session)) {
            throw new RuleViolation("seat-booked", "You have a seat in this session already");
        }
        agreements.require(session, actor.id());
        var holds = rules.ofCohort(session.cohortId());
        if (Notice.of(session, holds, clock.instant()) == Notice.SHORT) {
            throw new RuleViolation(
                    "waiting-closed",
                    "The waiting list is closed: from " + holds.noticeWords()
                            + " before a session on, whoever comes first books a free seat");
        }
        if (session.seatsLeft() > 0) {
            throw new RuleViolation("seats-left", "There are seats left in this session: book one");
        }
    }

    private boolean hasSeat(Actor actor, SessionView session) {
        return entities.createQuery("select count(*) from Booking where liveKey = :key", Long.class)
                        .setParameter("key", Booking.liveKey(session.id(), actor.id()))
                        .getSingleResult()
                > 0;
    }
}
