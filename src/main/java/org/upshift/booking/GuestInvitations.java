package org.upshift.booking;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.upshift.mail.CalendarPart;
import org.upshift.mail.Letter;
import org.upshift.mail.Outbox;
import org.upshift.people.EmailAddress;
import org.upshift.people.OneTimeLinks;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionChange;
import org.upshift.timetable.SessionView;

/**
 * Letters to guests, with something for their calendar and a link of their own by which they answer; who has no address gets none. Each
 * link works beside the earlier ones, until the event begins. Needs the caller's transaction.
 */
@ApplicationScoped
class GuestInvitations {
    private final CohortQueries cohorts;
    private final BookingCalendar calendar;
    private final OneTimeLinks links;
    private final Outbox outbox;

    GuestInvitations(CohortQueries cohorts, BookingCalendar calendar, OneTimeLinks links, Outbox outbox) {
        this.cohorts = cohorts;
        this.calendar = calendar;
        this.links = links;
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
                    BookingLetters.guestInvited(by, guest.getName(), session, cohort, link(guest, session)));
        }
    }

    void moved(Guest guest, SessionChange change) {
        var session = change.session();
        var cohort = cohort(session);
        post(
                CalendarPart.Method.REQUEST,
                guest,
                session,
                cohort,
                "guest-session-changed",
                BookingLetters.guestChanged(guest.getName(), change, cohort, link(guest, session)));
    }

    void ended(Guest guest, SessionView session, GuestEnding because) {
        if (guest.isWrittenTo()) {
            var cohort = cohort(session);
            post(
                    CalendarPart.Method.CANCEL,
                    guest,
                    session,
                    cohort,
                    "guest-invitation-ended",
                    BookingLetters.guestEnded(guest.getName(), session, cohort, because));
        }
    }

    /** To whoever brings a guest. @param email theirs */
    void declined(String email, String guest, SessionView session, UUID booking) {
        outbox.post(Letter.of(
                email, "guest-declined", BookingLetters.guestDeclined(guest, session, cohort(session), booking)));
    }

    /** Their links say nothing any more, and nobody's address stays with them. */
    void forget(Collection<UUID> guests) {
        links.forget(GuestLink.PURPOSE, guests);
    }

    private String link(Guest guest, SessionView session) {
        return links.issueAnother(
                        GuestLink.PURPOSE, guest.getId(), new EmailAddress(guest.getEmail()), session.startsAt())
                .value();
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
