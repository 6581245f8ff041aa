package org.upshift.booking;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.upshift.mail.CalendarPart;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionChange;
import org.upshift.timetable.SessionView;

/** Letters to guests, with something for their calendar; who has no address gets none. Needs the caller's transaction. */
@ApplicationScoped
class GuestInvitations {
    private final CohortQueries cohorts;
    private final BookingCalendar calendar;
    private final Outbox outbox;

    GuestInvitations(CohortQueries cohorts, BookingCalendar calendar, Outbox outbox) {
        this.cohorts = cohorts;
        this.calendar = calendar;
        this.outbox = outbox;
    }

    /** @param by the name of whoever brings them */
    void invited(String by, Guest guest, SessionView session) {
        if (guest.isWrittenTo()) {
            var cohort = cohort(session);
            post(
                    CalendarPart.Method.REQUEST,
                    guest,
                    session,
                    cohort,
                    "guest-invited",
                    BookingLetters.guestInvited(by, guest.getName(), session, cohort));
        }
    }

    void moved(Guest guest, SessionChange change) {
        var cohort = cohort(change.session());
        post(
                CalendarPart.Method.REQUEST,
                guest,
                change.session(),
                cohort,
                "guest-session-changed",
                BookingLetters.guestChanged(guest.getName(), change, cohort));
    }

    void ended(Guest guest, SessionView session, boolean cohortCancelled) {
        if (guest.isWrittenTo()) {
            var cohort = cohort(session);
            post(
                    CalendarPart.Method.CANCEL,
                    guest,
                    session,
                    cohort,
                    "guest-invitation-ended",
                    BookingLetters.guestEnded(guest.getName(), session, cohort, cohortCancelled));
        }
    }

    private CohortView cohort(SessionView session) {
        return cohorts.reachable(session.cohortId(), true, Set.of(), Set.of()).orElseThrow();
    }

    private void post(
            CalendarPart.Method method,
            Guest guest,
            SessionView session,
            CohortView cohort,
            String purpose,
            TemplateInstance words) {
        var entry = new CalendarEntry(
                null,
                guest.getCalendarUid(),
                guest.getCalendarSequence(),
                guest.getChangedAt(),
                session,
                cohort.title());
        outbox.post(Letter.of(guest.getEmail(), purpose, words)
                .with(calendar.message(method, entry, new Attendee(guest.getName(), guest.getEmail()))));
    }
}
