package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.booking.BookingQueries;
import org.upshift.booking.CancelBooking;
import org.upshift.booking.CancelReason;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.timetable.SessionQueries;

/** A participant tells that they cannot come to a session, or could not. A seat that they have there is given back. */
@ApplicationScoped
public class TellAbsence {
    private final SessionQueries sessions;
    private final OwnPlace places;
    private final BookingQueries bookings;
    private final CancelBooking cancelBooking;
    private final Marks marks;
    private final Absences absences;
    private final Clock clock;

    TellAbsence(
            SessionQueries sessions,
            OwnPlace places,
            BookingQueries bookings,
            CancelBooking cancelBooking,
            Marks marks,
            Absences absences,
            Clock clock) {
        this.sessions = sessions;
        this.places = places;
        this.bookings = bookings;
        this.cancelBooking = cancelBooking;
        this.marks = marks;
        this.absences = absences;
        this.clock = clock;
    }

    /** @param words what the team should know, for nobody else; may be empty */
    @Transactional
    public UUID tell(Actor actor, UUID sessionId, CancelReason reason, String words) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        places.taking(actor.id(), session.cohortId());
        marks.newest(sessionId, actor.id())
                .filter(mark -> mark.getAttendance() != Attendance.ABSENT)
                .ifPresent(mark -> {
                    throw new RuleViolation(
                            "marked-there",
                            "You are marked “" + mark.getAttendance().words()
                                    + "”. If that is wrong, ask about your mark");
                });
        if (!session.hasBegun(clock.instant())) {
            bookings.liveBooking(sessionId, actor.id())
                    .ifPresent(booking -> cancelBooking.cancel(actor, booking, reason));
        }
        return absences.tell(actor, session, reason, words == null ? "" : words.strip());
    }
}
