package org.upshift.booking;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.PersonNames;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionView;

/** Letters about seats that need the team's agreement. An invitation comes with a seat alone. Needs the caller's transaction. */
@ApplicationScoped
class AgreementMail {
    private final PersonNames names;
    private final Invitations invitations;
    private final Outbox outbox;

    AgreementMail(PersonNames names, Invitations invitations, Outbox outbox) {
        this.names = names;
        this.invitations = invitations;
        this.outbox = outbox;
    }

    /** @param needed whether the team has agreed; otherwise nobody has to any more */
    void admitted(SeatRequest request, Admission admission, boolean needed, SessionView session, CohortView cohort) {
        var words = BookingLetters.seatAgreed(session, cohort, admission, request.getRemark(), needed);
        to(request, who -> {
            if (admission.isSeated()) {
                invitations.booked(admission.booking(), session, cohort, Attendee.of(who), words);
            } else {
                outbox.post(Letter.of(who.email(), "seat-agreed", words));
            }
        });
    }

    void refused(SeatRequest request, SessionView session, CohortView cohort) {
        post(request, "seat-refused", BookingLetters.seatRefused(session, cohort, request.getRemark()));
    }

    /** @param booking the seat that is over with it, or null */
    void withdrawn(SeatRequest request, Booking booking, SessionView session, CohortView cohort) {
        var words = BookingLetters.agreementWithdrawn(session, cohort, request.getRemark(), booking != null);
        if (booking == null) {
            post(request, "agreement-withdrawn", words);
        } else {
            to(request, who -> invitations.cancelled(booking, session, cohort, Attendee.of(who), words));
        }
    }

    /** They waited for a seat that anybody could book until now. */
    void nowNeeded(SeatRequest request, SessionView session, CohortView cohort) {
        post(request, "agreement-needed", BookingLetters.agreementNeeded(session, cohort));
    }

    private void post(SeatRequest request, String purpose, TemplateInstance words) {
        to(request, who -> outbox.post(Letter.of(who.email(), purpose, words)));
    }

    private void to(SeatRequest request, Consumer<PersonNames.PersonName> posting) {
        names.people(List.of(request.getPersonId())).forEach(posting);
    }
}
