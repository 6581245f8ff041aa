package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.people.PersonNames;
import org.upshift.programme.AdvanceCohort.CohortAdvanced;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** When a cohort is cancelled, nobody waits any more, and every seat that is still to come ends, in the calendars too. */
@ApplicationScoped
class SeatsFollowCohort {
    private static final Page ALL = Page.first(500);

    private record Seat(UUID booking, UUID person) {}

    private final EntityManager entities;
    private final SessionQueries sessions;
    private final CohortQueries cohorts;
    private final PersonNames names;
    private final WaitingList waiting;
    private final Agreements agreements;
    private final EndSeat endSeat;
    private final Invitations invitations;
    private final Clock clock;

    SeatsFollowCohort(
            EntityManager entities,
            SessionQueries sessions,
            CohortQueries cohorts,
            PersonNames names,
            WaitingList waiting,
            Agreements agreements,
            EndSeat endSeat,
            Invitations invitations,
            Clock clock) {
        this.entities = entities;
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.names = names;
        this.waiting = waiting;
        this.agreements = agreements;
        this.endSeat = endSeat;
        this.invitations = invitations;
        this.clock = clock;
    }

    void end(@Observes CohortAdvanced advanced) {
        if (advanced.step() != Phase.Step.CANCEL) {
            return;
        }
        entities.flush();
        var cohort =
                cohorts.reachable(advanced.cohort(), true, Set.of(), Set.of()).orElseThrow();
        for (var session : sessions.ofCohort(cohort.id(), ALL)) {
            if (!session.hasBegun(clock.instant())) {
                waiting.end(session.id());
                agreements.end(session.id());
                seats(session.id()).forEach(seat -> end(seat, session, cohort));
            }
        }
    }

    private List<Seat> seats(UUID session) {
        return entities.createQuery(
                        "select id, personId from Booking where sessionId = :session and status = BOOKED"
                                + " order by bookedAt, id",
                        Seat.class)
                .setParameter("session", session)
                .getResultList();
    }

    private void end(Seat seat, SessionView session, CohortView cohort) {
        var booking = endSeat.end(session.id(), seat.booking(), CancelReason.COHORT_CANCELLED);
        if (booking != null) {
            names.people(List.of(seat.person()))
                    .forEach(person -> invitations.cancelled(booking, session, cohort, Attendee.of(person)));
        }
    }
}
