package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionView;

/** The team no longer agrees: a seat ends, in the calendar too, a place on the waiting list as well, and whoever is next gets an offer. */
@ApplicationScoped
public class WithdrawAgreements {
    private final EntityManager entities;
    private final SeatRequestsOfSession ofSession;
    private final BookingQueries bookings;
    private final WaitingList waiting;
    private final EndSeat endSeat;
    private final AgreementMail mail;
    private final History history;
    private final Clock clock;

    WithdrawAgreements(
            EntityManager entities,
            SeatRequestsOfSession ofSession,
            BookingQueries bookings,
            WaitingList waiting,
            EndSeat endSeat,
            AgreementMail mail,
            History history,
            Clock clock) {
        this.entities = entities;
        this.ofSession = ofSession;
        this.bookings = bookings;
        this.waiting = waiting;
        this.endSeat = endSeat;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /** @param reason they read it */
    @Transactional
    public void withdraw(Actor team, UUID cohort, UUID session, Collection<UUID> requests, String reason) {
        var selected = ofSession.select(team, cohort, session, requests);
        selected.requests().forEach(request -> request.withdraw(team, reason, clock.instant()));
        entities.flush();
        leaveQueue(selected.requests());
        for (var request : selected.requests()) {
            mail.withdrawn(request, end(selected.session(), request), selected.session(), selected.cohort());
            history.record(team.entry("seat-agreement-withdrawn")
                    .about("session", session)
                    .concerning(request.getPersonId())
                    .in(cohort)
                    .detail(selected.session().name()));
        }
    }

    /** Before any seat becomes free, and whoever was offered one last: none of them is next. */
    private void leaveQueue(List<SeatRequest> requests) {
        requests.stream()
                .map(request -> waiting.live(request.getSessionId(), request.getPersonId()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(WaitingEntry::isOffered))
                .forEach(waiting::leave);
        entities.flush();
    }

    private Booking end(SessionView session, SeatRequest request) {
        return bookings.liveBooking(session.id(), request.getPersonId())
                .map(booking -> endSeat.end(session.id(), booking, CancelReason.AGREEMENT_WITHDRAWN))
                .orElse(null);
    }
}
