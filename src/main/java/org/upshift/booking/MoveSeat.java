package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Site;
import org.upshift.people.Actor;
import org.upshift.programme.CohortQueries;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Moves one's seat to a parallel group of the module in one step: whoever cannot get the new one keeps the old. */
@ApplicationScoped
public class MoveSeat {
    private final EntityManager entities;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final CohortQueries cohorts;
    private final Seats seats;
    private final TakeSeat takeSeat;
    private final WaitingList waiting;
    private final Agreements agreements;
    private final RulesOfSeats rules;
    private final Invitations invitations;
    private final History history;
    private final Site site;
    private final Clock clock;

    MoveSeat(
            EntityManager entities,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            CohortQueries cohorts,
            Seats seats,
            TakeSeat takeSeat,
            WaitingList waiting,
            Agreements agreements,
            RulesOfSeats rules,
            Invitations invitations,
            History history,
            Site site,
            Clock clock) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.seats = seats;
        this.takeSeat = takeSeat;
        this.waiting = waiting;
        this.agreements = agreements;
        this.rules = rules;
        this.invitations = invitations;
        this.history = history;
        this.site = site;
        this.clock = clock;
    }

    /**
     * @param to another group of the module in which one has a seat
     * @return the new booking
     */
    @Transactional
    public UUID move(Actor actor, UUID to) {
        var wanted = sessions.find(to).orElseThrow(() -> new NotFound("session"));
        var old = entities.find(Booking.class, bookingOf(wanted, actor));
        // Both are locked in the same order by everybody, or two who change places would wait for each other
        Stream.of(old.getSessionId(), to).sorted().forEach(seats::hold);
        entities.refresh(old, LockModeType.PESSIMISTIC_WRITE);
        var from = sessions.find(old.getSessionId()).orElseThrow(() -> new NotFound("session"));
        var target = sessions.find(to).orElseThrow(() -> new NotFound("session"));
        requirePossible(from, target);
        agreements.require(target, actor.id());
        if (!takeSeat.take(target, actor.id())) {
            throw new RuleViolation("session-full", target.name() + " is full: you keep the seat that you have");
        }
        old.cancel(
                CancelReason.MOVED, Notice.of(from, rules.ofCohort(from.cohortId()), clock.instant()), clock.instant());
        entities.flush();
        var booking = new Booking(target.id(), target.choice(), actor.id(), site.host(), clock.instant());
        entities.persist(booking);
        entities.flush();
        seats.giveBack(from.id());
        waiting.fill(from.id());
        history.record(actor.entry("seat-moved")
                .about("booking", booking.getId())
                .in(target.cohortId())
                .detail(from.name() + " → " + target.name()));
        var cohort =
                cohorts.reachable(target.cohortId(), true, Set.of(), Set.of()).orElseThrow();
        invitations.cancelled(old, from, cohort, Attendee.of(actor));
        invitations.booked(booking, target, cohort, Attendee.of(actor));
        return booking.getId();
    }

    private void requirePossible(SessionView from, SessionView target) {
        if (from.id().equals(target.id())) {
            throw new RuleViolation("seat-booked", "You have a seat in this group already");
        }
        for (var session : new SessionView[] {from, target}) {
            if (session.hasBegun(clock.instant())) {
                throw new RuleViolation("session-begun", session.name() + " has begun: your seat can no longer move");
            }
        }
    }

    private UUID bookingOf(SessionView wanted, Actor actor) {
        return entities.createQuery("select id from Booking where choiceKey = :key", UUID.class)
                .setParameter("key", Booking.liveKey(wanted.choice(), actor.id()))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> enrolments.isParticipant(actor.id(), wanted.cohortId())
                        ? new RuleViolation("no-seat-to-move", "You have no seat in another group of this module")
                        : new NotFound("session"));
    }
}
