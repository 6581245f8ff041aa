package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.Participant;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Site;
import org.upshift.people.Actor;
import org.upshift.people.EmailAddress;
import org.upshift.programme.CohortQueries;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionView;

/**
 * Gives one's seat to another participant of the cohort in one step: it is free at no moment, so nobody who waits is passed. One's
 * guests are given up with it; the other may bring their own. Where a seat needs the agreement of the team, the other has to have it.
 */
@ApplicationScoped
public class HandOverSeat {
    private final EntityManager entities;
    private final OwnSeat ownSeat;
    private final EnrolmentQueries enrolments;
    private final CohortQueries cohorts;
    private final Seats seats;
    private final WaitingList waiting;
    private final Agreements agreements;
    private final Guests guests;
    private final RulesOfSeats rules;
    private final Invitations invitations;
    private final History history;
    private final Site site;
    private final Clock clock;

    HandOverSeat(
            EntityManager entities,
            OwnSeat ownSeat,
            EnrolmentQueries enrolments,
            CohortQueries cohorts,
            Seats seats,
            WaitingList waiting,
            Agreements agreements,
            Guests guests,
            RulesOfSeats rules,
            Invitations invitations,
            History history,
            Site site,
            Clock clock) {
        this.entities = entities;
        this.ownSeat = ownSeat;
        this.enrolments = enrolments;
        this.cohorts = cohorts;
        this.seats = seats;
        this.waiting = waiting;
        this.agreements = agreements;
        this.guests = guests;
        this.rules = rules;
        this.invitations = invitations;
        this.history = history;
        this.site = site;
        this.clock = clock;
    }

    /** Somebody else's booking is not there. */
    public void requireOwn(Actor actor, UUID id) {
        ownSeat.sessionOf(id, actor);
    }

    /** @return the booking of the other */
    @Transactional
    public UUID handOver(Actor actor, UUID id, String email) {
        var session = seats.hold(ownSeat.sessionOf(id, actor));
        if (session.hasBegun(clock.instant())) {
            throw new RuleViolation("session-begun", session.name() + " has begun: it can no longer be handed over");
        }
        var other = other(actor, session, EmailAddress.parse(email, "email"));
        var booking = entities.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
        booking.cancel(
                CancelReason.HANDED_OVER,
                Notice.of(session, rules.ofCohort(session.cohortId()), clock.instant()),
                clock.instant());
        var theirs = new Booking(session.id(), session.choice(), other.personId(), site.host(), clock.instant());
        entities.persist(theirs);
        entities.flush();
        waiting.live(session.id(), other.personId()).ifPresent(waiting::leave);
        guests.leaveWith(booking, session);
        waiting.fill(session.id());
        history.record(actor.entry("seat-handed-over")
                .about("booking", id)
                .concerning(other.personId())
                .in(session.cohortId())
                .detail(session.name()));
        var cohort =
                cohorts.reachable(session.cohortId(), true, Set.of(), Set.of()).orElseThrow();
        invitations.cancelled(booking, session, cohort, Attendee.of(actor));
        invitations.handedOver(
                actor.getName(), theirs, session, cohort, new Attendee(other.displayName(), other.email()));
        return theirs.getId();
    }

    private Participant other(Actor actor, SessionView session, EmailAddress email) {
        var other = enrolments.allParticipants(session.cohortId()).stream()
                .filter(participant -> participant.email().equals(email.value()))
                .filter(participant -> !participant.personId().equals(actor.id()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "not-in-cohort", "email", "Enter the address of somebody else who takes part in this cohort"));
        boolean seated = entities.createQuery("select count(*) from Booking where choiceKey = :key", Long.class)
                        .setParameter("key", Booking.liveKey(session.choice(), other.personId()))
                        .getSingleResult()
                > 0;
        if (seated) {
            throw new RuleViolation(
                    "seat-booked",
                    "email",
                    other.displayName() + " has a seat in this session, or a parallel group of it, already");
        }
        if (agreements.isMissing(session.id(), other.personId())) {
            throw new RuleViolation(
                    "agreement-missing",
                    "email",
                    other.displayName()
                            + " does not have the agreement of the programme team, which a seat needs here");
        }
        return other;
    }
}
