package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.upshift.booking.Admission.Outcome;
import org.upshift.mail.Site;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionView;

/**
 * Gives a seat to somebody who asked for one and may have it, or a place on the waiting list when none is free. Needs the caller's
 * transaction, which holds the session.
 */
@ApplicationScoped
class AdmitParticipant {
    private final EntityManager entities;
    private final Seats seats;
    private final WaitingList waiting;
    private final RulesOfSeats rules;
    private final Site site;
    private final Clock clock;

    AdmitParticipant(
            EntityManager entities, Seats seats, WaitingList waiting, RulesOfSeats rules, Site site, Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.waiting = waiting;
        this.rules = rules;
        this.site = site;
        this.clock = clock;
    }

    Admission admit(SessionView session, UUID person) {
        entities.flush();
        if (hasSeat(session, person)) {
            return Admission.without(Outcome.ELSEWHERE);
        }
        if (seats.take(session.id())) {
            var booking = new Booking(session.id(), session.choice(), person, site.host(), clock.instant());
            entities.persist(booking);
            entities.flush();
            return new Admission(Outcome.SEATED, booking);
        }
        if (Notice.of(session, rules.ofCohort(session.cohortId()), clock.instant()) == Notice.IN_TIME) {
            waiting.join(session.id(), person);
            return Admission.without(Outcome.WAITING);
        }
        return Admission.without(Outcome.NO_SEAT);
    }

    private boolean hasSeat(SessionView session, UUID person) {
        return entities.createQuery("select count(*) from Booking where choiceKey = :key", Long.class)
                        .setParameter("key", Booking.liveKey(session.choice(), person))
                        .getSingleResult()
                > 0;
    }
}
