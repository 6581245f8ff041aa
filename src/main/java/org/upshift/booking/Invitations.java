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
    private static final String CHANGED = "session-changed";

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
        booked(booking, session, cohort, who, BookingLetters.booked(session, cohort, booking.getId()));
    }

    /** @param words how they came by the seat */
    void booked(Booking booking, SessionView session, CohortView cohort, Attendee who, TemplateInstance words) {
        post(
                CalendarPart.Method.REQUEST,
                CalendarEntry.of(booking, session, cohort.title()),
                booking,
                who,
                "session-booked",
                words);
    }

    void handedOver(String by, Booking booking, SessionView session, CohortView cohort, Attendee who) {
        booked(booking, session, cohort, who, BookingLetters.handedOver(by, session, cohort, booking.getId()));
    }

    /** @param booking what the one session of the letter is in the person's calendar; null when it is not there, or not the only one */
    void changed(TimetableLetter news, Booking booking, Attendee who) {
        var words = BookingLetters.changed(news);
        if (booking == null) {
            outbox.post(Letter.of(who.email(), CHANGED, words));
        } else {
            follow(news.items().get(0), booking, news.cohort(), who, words);
        }
    }

    /** What has changed stands in a letter of its own. */
    void calendar(SessionNews news, Booking booking, CohortView cohort, Attendee who) {
        follow(news, booking, cohort, who, BookingLetters.calendar(news, cohort));
    }

    private void follow(SessionNews news, Booking booking, CohortView cohort, Attendee who, TemplateInstance words) {
        var method = news.change().isCancelled() ? CalendarPart.Method.CANCEL : CalendarPart.Method.REQUEST;
        var entry = CalendarEntry.of(booking, news.change().session(), cohort.title());
        post(method, entry, booking, who, CHANGED, words);
    }

    void cancelled(Booking booking, SessionView session, CohortView cohort, Attendee who) {
        cancelled(booking, session, cohort, who, farewell(booking, session, cohort));
    }

    /** @param words why they have no seat any more */
    void cancelled(Booking booking, SessionView session, CohortView cohort, Attendee who, TemplateInstance words) {
        post(
                CalendarPart.Method.CANCEL,
                CalendarEntry.of(booking, session, cohort.title()),
                booking,
                who,
                "booking-cancelled",
                words);
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
