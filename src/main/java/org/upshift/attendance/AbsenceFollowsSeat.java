package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.upshift.booking.CancelReason;
import org.upshift.booking.SeatGivenBack;

/** Whoever gives back a seat before the session has told ahead that they do not come. */
@ApplicationScoped
class AbsenceFollowsSeat {
    private final Absences absences;

    AbsenceFollowsSeat(Absences absences) {
        this.absences = absences;
    }

    void follow(@Observes SeatGivenBack given) {
        absences.tell(given.actor(), given.session(), given.reason() == null ? CancelReason.OTHER : given.reason(), "");
    }
}
