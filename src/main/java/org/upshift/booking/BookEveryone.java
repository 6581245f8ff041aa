package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.Participant;
import org.upshift.enrolment.PlaceTaken;
import org.upshift.history.Entry;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.mail.Site;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortQueries;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/**
 * Gives everyone a seat in the sessions that are for all: when the team says so, and when somebody joins the cohort. Whoever has
 * cancelled is not booked again. In a session that is over, which the team records afterwards, those have one who had a place in the
 * cohort by then; nobody is invited to it any more.
 */
@ApplicationScoped
class BookEveryone {
    private final EntityManager entities;
    private final EnrolmentQueries enrolments;
    private final SessionQueries sessions;
    private final CohortQueries cohorts;
    private final PersonNames names;
    private final Seats seats;
    private final WaitingList waiting;
    private final RulesOfSeats rules;
    private final Invitations invitations;
    private final History history;
    private final Site site;
    private final Clock clock;

    BookEveryone(
            EntityManager entities,
            EnrolmentQueries enrolments,
            SessionQueries sessions,
            CohortQueries cohorts,
            PersonNames names,
            Seats seats,
            WaitingList waiting,
            RulesOfSeats rules,
            Invitations invitations,
            History history,
            Site site,
            Clock clock) {
        this.entities = entities;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.names = names;
        this.seats = seats;
        this.waiting = waiting;
        this.rules = rules;
        this.invitations = invitations;
        this.history = history;
        this.site = site;
        this.clock = clock;
    }

    /** Seats everyone in a session that is for all, and tells nobody. @return the new bookings */
    List<Booking> seat(SessionView session) {
        var unbooked = unbooked(session);
        List<Booking> seated = new ArrayList<>();
        for (UUID person : unbooked) {
            seated.add(book(session.id(), person).orElseThrow(() -> tooFew(unbooked.size())));
        }
        return seated;
    }

    /** Those in the cohort who never had a seat in a session. */
    List<UUID> unbooked(SessionView session) {
        var known = everBooked(session.id());
        return placed(session.cohortId(), session.endsAt()).stream()
                .filter(person -> !known.contains(person))
                .toList();
    }

    static RuleViolation tooFew(int unbooked) {
        return new RuleViolation(
                "capacity-below-cohort",
                "capacity",
                "There are not enough seats for everyone: " + unbooked
                        + (unbooked == 1 ? " more person needs one" : " more people need one"));
    }

    void joined(@Observes PlaceTaken taken) {
        for (UUID id : sessions.bookingEveryone(taken.cohort())) {
            boolean ahead = sessions.find(id)
                    .filter(session -> !session.hasBegun(clock.instant()))
                    .isPresent();
            if (ahead && !everBooked(id).contains(taken.person())) {
                book(id, taken.person()).ifPresentOrElse(this::invite, () -> queue(id, taken.person()));
            }
        }
    }

    private List<UUID> placed(UUID cohort, Instant end) {
        return isPast(end)
                ? enrolments.placedBefore(cohort, end, Page.first(EnrolmentQueries.MOST))
                : enrolments.allParticipants(cohort).stream()
                        .map(Participant::personId)
                        .toList();
    }

    private boolean isPast(Instant end) {
        return !clock.instant().isBefore(end);
    }

    /** Also those who have cancelled. */
    private List<UUID> everBooked(UUID session) {
        return entities.createQuery("select distinct personId from Booking where sessionId = :session", UUID.class)
                .setParameter("session", session)
                .getResultList();
    }

    private void queue(UUID id, UUID person) {
        var session = seats.hold(id);
        boolean open = Notice.of(session, rules.ofCohort(session.cohortId()), clock.instant()) == Notice.IN_TIME;
        if (open && waiting.live(id, person).isEmpty()) {
            waiting.join(id, person);
        }
    }

    /** Empty when no seat is left. */
    private Optional<Booking> book(UUID id, UUID person) {
        if (!seats.take(id)) {
            return Optional.empty();
        }
        SessionView session = sessions.find(id).orElseThrow();
        waiting.live(id, person).ifPresent(waiting::leave);
        var booking = new Booking(id, session.choice(), person, site.host(), clock.instant());
        entities.persist(booking);
        entities.flush();
        history.record(Entry.of("booked-by-default")
                .about("booking", booking.getId())
                .concerning(person)
                .in(session.cohortId())
                .detail(session.name()));
        return Optional.of(booking);
    }

    private void invite(Booking booking) {
        SessionView session = sessions.find(booking.getSessionId()).orElseThrow();
        var cohort =
                cohorts.reachable(session.cohortId(), true, Set.of(), Set.of()).orElseThrow();
        names.people(List.of(booking.getPersonId()))
                .forEach(who -> invitations.booked(booking, session, cohort, Attendee.of(who)));
    }
}
