package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;

/** Looks whether somebody may enter the online meeting behind the link of a booking; changes nothing. */
@ApplicationScoped
public class JoinSession {
    private final BookingQueries bookings;
    private final EnrolmentQueries enrolments;
    private final Clock clock;

    JoinSession(BookingQueries bookings, EnrolmentQueries enrolments, Clock clock) {
        this.bookings = bookings;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * Whoever got the link from somebody else and has a seat of their own enters by that; whoever has none is told so, if they
     * belong to the cohort. For everybody else it is not there.
     */
    public Joining look(UUID person, UUID booking) {
        var row = bookings.behindLink(booking, person).orElseThrow(() -> new NotFound("booking"));
        boolean booked = row.bookingId() != null;
        if (!booked && !enrolments.isParticipant(person, row.cohortId())) {
            throw new NotFound("booking");
        }
        return Joining.of(row.session(), row.rules().doorMinutes(), booked, clock.instant());
    }
}
