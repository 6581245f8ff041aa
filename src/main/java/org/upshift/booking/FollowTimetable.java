package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionChange;
import org.upshift.timetable.SessionChange.Kind;
import org.upshift.timetable.SessionState;
import org.upshift.timetable.SessionView;
import org.upshift.timetable.TimetableDifference;
import org.upshift.timetable.TimetableFollower;

/**
 * Seats, waiting lists and calendars go along with the timetable: an entry moves with its session and goes away with it, and more seats or
 * a later day are good news for those who wait.
 */
@ApplicationScoped
class FollowTimetable implements TimetableFollower {
    private final EntityManager entities;
    private final StandingQueries standings;
    private final Concerned concerned;
    private final TimetableOutlook outlook;
    private final WaitingList waiting;
    private final Agreements agreements;
    private final AgreementsFollowTimetable agreementsFollow;
    private final EndSeat endSeat;
    private final GuestsFollowSession guests;
    private final BookEveryone bookEveryone;
    private final TellOfTimetable tell;
    private final Clock clock;

    FollowTimetable(
            EntityManager entities,
            StandingQueries standings,
            Concerned concerned,
            TimetableOutlook outlook,
            WaitingList waiting,
            Agreements agreements,
            AgreementsFollowTimetable agreementsFollow,
            EndSeat endSeat,
            GuestsFollowSession guests,
            BookEveryone bookEveryone,
            TellOfTimetable tell,
            Clock clock) {
        this.entities = entities;
        this.standings = standings;
        this.concerned = concerned;
        this.outlook = outlook;
        this.waiting = waiting;
        this.agreements = agreements;
        this.agreementsFollow = agreementsFollow;
        this.endSeat = endSeat;
        this.guests = guests;
        this.bookEveryone = bookEveryone;
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public Outlook outlook(CohortView cohort, TimetableDifference difference) {
        return outlook.of(cohort, difference);
    }

    @Override
    public Following follow(CohortView cohort, List<SessionView> cancelled) {
        var gone = concerned.by(cancelled.stream()
                .map(session -> new SessionChange(new SessionState(session, false, false, ""), null))
                .toList());
        for (var session : cancelled) {
            waiting.end(session.id());
            agreements.end(session.id());
            standings
                    .seated(List.of(session.id()))
                    .forEach(seat -> endSeat.end(session.id(), seat.bookingId(), CancelReason.SESSION_CANCELLED));
        }
        entities.flush();
        return published -> follow(published, gone);
    }

    private void follow(Published published, Map<UUID, List<SessionNews>> gone) {
        var difference = published.difference();
        move(difference.of(Kind.CHANGED).stream()
                .filter(SessionChange::isNews)
                .map(SessionChange::id)
                .toList());
        difference.of(Kind.CHANGED).forEach(guests::follow);
        var cohort = published.cohort();
        agreementsFollow.begin(cohort, difference.changes());
        difference.of(Kind.CHANGED).forEach(change -> waiting.fill(change.id()));
        agreementsFollow.end(cohort, difference.changes());
        var told = concerned.by(difference.changes().stream()
                .filter(change -> !change.isCancelled())
                .toList());
        gone.forEach((person, news) -> news.forEach(one -> Concerned.add(told, person, one)));
        difference.changes().stream()
                .filter(change -> change.after() != null && change.after().everyone())
                .forEach(change -> seatEveryone(new SessionChange(null, change.after()), told));
        tell.tell(published, told);
    }

    /** Nobody is invited to what is over. */
    private void seatEveryone(SessionChange isNew, Map<UUID, List<SessionNews>> told) {
        var seated = bookEveryone.seat(isNew.session());
        if (!isNew.isOver(clock.instant())) {
            seated.forEach(booking -> Concerned.add(
                    told, booking.getPersonId(), new SessionNews(isNew, Standing.NEWLY_BOOKED, booking.getId())));
        }
    }

    /** Their entries in calendars become newer ones. */
    private void move(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        entities.createQuery(
                        "from Booking where sessionId in :sessions and status = BOOKED order by bookedAt, id",
                        Booking.class)
                .setParameter("sessions", sessions)
                .getResultList()
                .forEach(booking -> booking.moved(clock.instant()));
    }
}
