package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.Jobs;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortQueries;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionView;

/**
 * The queue for a session that is full. A seat that becomes free is kept at once for whoever is first, for some hours, so nobody
 * can snatch it; when the notice begins the queue closes, and a free seat goes to whoever books it first. Needs the caller's
 * transaction, which holds the session.
 */
@ApplicationScoped
class WaitingList {
    private final EntityManager entities;
    private final Seats seats;
    private final RulesOfSeats rules;
    private final PersonNames names;
    private final CohortQueries cohorts;
    private final Outbox outbox;
    private final History history;
    private final Jobs jobs;
    private final Clock clock;

    WaitingList(
            EntityManager entities,
            Seats seats,
            RulesOfSeats rules,
            PersonNames names,
            CohortQueries cohorts,
            Outbox outbox,
            History history,
            Jobs jobs,
            Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.rules = rules;
        this.names = names;
        this.cohorts = cohorts;
        this.outbox = outbox;
        this.history = history;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Offers every free seat to whoever waits for it. */
    void fill(UUID sessionId) {
        entities.flush();
        var session = seats.hold(sessionId);
        if (session.seatsLeft() <= 0) {
            return;
        }
        var holds = rules.ofCohort(session.cohortId());
        while (session.seatsLeft() > 0 && Notice.of(session, holds, clock.instant()) == Notice.IN_TIME) {
            var next = first(sessionId);
            if (next.isEmpty()) {
                return;
            }
            offer(next.get(), session, holds);
            entities.flush();
            session = seats.hold(sessionId);
        }
    }

    Optional<WaitingEntry> live(UUID session, UUID person) {
        return entities.createQuery("from WaitingEntry where liveKey = :key", WaitingEntry.class)
                .setParameter("key", Booking.liveKey(session, person))
                .getResultStream()
                .findFirst();
    }

    boolean isWaitedFor(UUID session) {
        return first(session).isPresent();
    }

    WaitingEntry join(UUID session, UUID person) {
        int last = entities.createQuery(
                        "select coalesce(max(queueNumber), 0) from WaitingEntry where sessionId = :session",
                        Integer.class)
                .setParameter("session", session)
                .getSingleResult();
        var entry = new WaitingEntry(session, person, last + 1, clock.instant());
        entities.persist(entry);
        entities.flush();
        return entry;
    }

    /** Takes somebody out of the queue, and offers the seat that was kept for them to the next. */
    void leave(WaitingEntry entry) {
        boolean offered = entry.isOffered();
        entry.leave(clock.instant());
        freed(entry, offered);
    }

    /** Nobody waits any more, and no seat is kept. */
    void end(UUID session) {
        seats.hold(session);
        for (var entry : entities.createQuery(
                        "from WaitingEntry where sessionId = :session and status in (WAITING, OFFERED)"
                                + " order by queueNumber",
                        WaitingEntry.class)
                .setParameter("session", session)
                .getResultList()) {
            if (entry.isOffered()) {
                seats.endOffer(session);
            }
            entry.leave(clock.instant());
        }
        entities.flush();
    }

    void decline(WaitingEntry entry) {
        entry.decline(clock.instant());
        freed(entry, true);
    }

    void lapse(WaitingEntry entry, SessionView session) {
        var until = entry.getOfferUntil();
        entry.lapse(clock.instant());
        write(entry.getPersonId(), session, until, Words.LAPSED);
        record("seat-offer-lapsed", entry, session);
        freed(entry, true);
    }

    private void freed(WaitingEntry entry, boolean offered) {
        entities.flush();
        if (offered) {
            seats.endOffer(entry.getSessionId());
            fill(entry.getSessionId());
        }
    }

    private Optional<WaitingEntry> first(UUID session) {
        return entities.createQuery(
                        "from WaitingEntry where sessionId = :session and status = WAITING order by queueNumber",
                        WaitingEntry.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void offer(WaitingEntry entry, SessionView session, SeatRules holds) {
        var closes = Notice.closes(session, holds);
        var kept = clock.instant().plus(holds.offerHours(), ChronoUnit.HOURS);
        var until = kept.isBefore(closes) ? kept : closes;
        entry.offer(clock.instant(), until, closes);
        seats.offer(session.id());
        write(entry.getPersonId(), session, until, Words.OFFERED);
        record("seat-offered", entry, session);
        jobs.schedule(LapseSeatOffer.TASK.instance(entry.getId().toString()).scheduledTo(until));
    }

    private enum Words {
        OFFERED,
        LAPSED
    }

    private void write(UUID person, SessionView session, Instant until, Words words) {
        var cohort =
                cohorts.reachable(session.cohortId(), true, Set.of(), Set.of()).orElseThrow();
        for (var who : names.people(List.of(person))) {
            outbox.post(
                    words == Words.OFFERED
                            ? Letter.of(who.email(), "seat-offered", BookingLetters.offered(session, cohort, until))
                            : Letter.of(
                                    who.email(), "seat-offer-lapsed", BookingLetters.lapsed(session, cohort, until)));
        }
    }

    private void record(String action, WaitingEntry entry, SessionView session) {
        history.record(Entry.of(action)
                .about("session", session.id())
                .concerning(entry.getPersonId())
                .in(session.cohortId())
                .detail(session.name()));
    }
}
