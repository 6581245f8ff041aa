package org.upshift.booking;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.upshift.mail.CalendarPart;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionView;

/** Letters about a booking that a person's calendar understands, each with a record of what it said. Needs the caller's transaction. */
@ApplicationScoped
class Invitations {
    private final EntityManager entities;
    private final BookingCalendar calendar;
    private final Outbox outbox;
    private final Clock clock;

    Invitations(EntityManager entities, BookingCalendar calendar, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    void booked(Booking booking, SessionView session, CohortView cohort, Attendee who) {
        post(
                CalendarPart.Method.REQUEST,
                CalendarEntry.of(booking, session, cohort.title()),
                booking,
                who,
                "session-booked",
                BookingLetters.booked(session, cohort, booking.getId()));
    }

    void handedOver(String by, Booking booking, SessionView session, CohortView cohort, Attendee who) {
        post(
                CalendarPart.Method.REQUEST,
                CalendarEntry.of(booking, session, cohort.title()),
                booking,
                who,
                "session-booked",
                BookingLetters.handedOver(by, session, cohort, booking.getId()));
    }

    void moved(Booking booking, SessionChange change, CohortView cohort, Attendee who) {
        post(
                CalendarPart.Method.REQUEST,
                CalendarEntry.of(booking, change.after(), cohort.title()),
                booking,
                who,
                "session-changed",
                BookingLetters.changed(change, cohort, booking.getId()));
    }

    void cancelled(Booking booking, SessionView session, CohortView cohort, Attendee who) {
        post(
                CalendarPart.Method.CANCEL,
                CalendarEntry.of(booking, session, cohort.title()),
                booking,
                who,
                "booking-cancelled",
                farewell(booking, session, cohort));
    }

    private static TemplateInstance farewell(Booking booking, SessionView session, CohortView cohort) {
        var reason = booking.getCancelReason();
        return reason != null && reason.leavesTheCohort()
                ? BookingLetters.ended(session, cohort, reason == CancelReason.COHORT_CANCELLED)
                : BookingLetters.cancelled(session, cohort);
    }

    private void post(
            CalendarPart.Method method,
            CalendarEntry entry,
            Booking booking,
            Attendee who,
            String purpose,
            TemplateInstance words) {
        entities.persist(new CalendarMessage(booking, method, clock.instant()));
        outbox.post(Letter.of(who.email(), purpose, words).with(calendar.message(method, entry, who)));
    }
}
