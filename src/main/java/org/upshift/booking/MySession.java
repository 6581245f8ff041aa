package org.upshift.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionView;

/**
 * A session as a participant sees it.
 *
 * @param booking one's own, or null
 * @param elsewhere the parallel group of the module in which one has a seat, or null
 * @param clashes other sessions that one has booked for the same time
 * @param webinar the webinar of a module that could be booked with it, or null
 * @param place one's latest place in its queue, or null
 * @param agreement whether a seat needs the agreement of the team
 * @param request what one asked for last, where it does, or null
 * @param notice whether there is still a waiting list
 * @param rules what holds about its seats
 * @param allowance how many guests each participant may bring
 * @param over whether it has ended
 * @param today whether it is on this day
 */
public record MySession(
        SessionView session,
        UUID booking,
        SessionView elsewhere,
        List<SessionView> clashes,
        SessionView webinar,
        WaitingQueries.Place place,
        boolean agreement,
        SeatRequestQueries.Own request,
        Notice notice,
        SeatRules rules,
        int allowance,
        boolean begun,
        boolean over,
        boolean today) {

    static List<MySession> of(
            List<BookingQueries.Row> rows,
            List<BookingQueries.Row> booked,
            List<WaitingQueries.Place> places,
            Instant now) {
        return rows.stream()
                .map(row -> new MySession(
                        row.session(),
                        row.bookingId(),
                        elsewhere(row.session(), rows).orElse(null),
                        clashes(row.session(), booked),
                        webinar(row, rows, now).orElse(null),
                        latest(row.id(), places).orElse(null),
                        row.agreement(),
                        row.agreement() ? row.request() : null,
                        Notice.of(row.session(), row.rules(), now),
                        row.rules(),
                        row.allowance(),
                        row.session().hasBegun(now),
                        !now.isBefore(row.session().endsAt()),
                        row.session().starts().toLocalDate().equals(LondonTime.today(now))))
                .toList();
    }

    private static Optional<SessionView> elsewhere(SessionView session, List<BookingQueries.Row> rows) {
        return rows.stream()
                .filter(row -> row.bookingId() != null)
                .map(BookingQueries.Row::session)
                .filter(session::isAlternativeTo)
                .findFirst();
    }

    private static List<SessionView> clashes(SessionView session, List<BookingQueries.Row> booked) {
        return booked.stream()
                .map(BookingQueries.Row::session)
                .filter(other -> !other.choice().equals(session.choice()) && other.overlaps(session))
                .toList();
    }

    private static Optional<SessionView> webinar(
            BookingQueries.Row module, List<BookingQueries.Row> rows, Instant now) {
        return rows.stream()
                .filter(row -> row.kind() == SessionKind.WEBINAR
                        && module.session().choice().equals(row.moduleId())
                        && row.bookingId() == null
                        && !row.agreement())
                .map(BookingQueries.Row::session)
                .filter(session -> !session.hasBegun(now) && session.seatsLeft() > 0)
                .findFirst();
    }

    private static Optional<WaitingQueries.Place> latest(UUID session, List<WaitingQueries.Place> places) {
        return places.stream()
                .filter(place -> place.sessionId().equals(session))
                .reduce((earlier, later) -> later);
    }

    /** Where it stands on a page. */
    public String anchor() {
        return "session-" + session.id();
    }

    public boolean isBooked() {
        return booking != null;
    }

    /** Whether a seat is kept for this person. */
    public boolean isOffered() {
        return booking == null && !begun && place != null && place.isOffered();
    }

    public boolean isBookable() {
        return elsewhere == null && hasSeatToTake();
    }

    /** Whether the seat that one has in another group can move here. */
    public boolean isMovable() {
        return elsewhere != null && hasSeatToTake();
    }

    private boolean hasSeatToTake() {
        return hasFreeSeat() && !isGated();
    }

    private boolean hasFreeSeat() {
        return booking == null && !begun && (session.seatsLeft() > 0 || isOffered());
    }

    public boolean isFull() {
        return booking == null && !begun && !hasFreeSeat();
    }

    /** Whether the team would have to agree first. */
    private boolean isGated() {
        return agreement && (request == null || !request.isAgreed());
    }

    /** Whether one can ask the team for a seat. */
    public boolean isAskable() {
        return booking == null && !begun && isGated() && !isAsked();
    }

    /** Whether the team has yet to decide. */
    public boolean isAsked() {
        return booking == null && !begun && agreement && request != null && request.isAsked();
    }

    /** Whether one has the agreement of the team, and no seat. */
    public boolean isAgreed() {
        return booking == null && !begun && agreement && !isGated();
    }

    public boolean isWaiting() {
        return booking == null && !begun && place != null && place.isWaiting();
    }

    /** Whether one can join the queue. */
    public boolean isQueueable() {
        return isFull() && !isWaiting() && !isGated() && notice == Notice.IN_TIME;
    }

    public boolean isQueueClosed() {
        return isFull() && !isGated() && notice == Notice.SHORT;
    }

    public boolean isPassedOver() {
        return booking == null && !begun && place != null && place.isPassedOver();
    }

    public boolean isCancellable() {
        return booking != null && !begun;
    }

    /** Whether one may bring guests, or could until it began. */
    public boolean isHosting() {
        return booking != null && allowance > 0;
    }

    public boolean isShortNotice() {
        return notice == Notice.SHORT;
    }
}
