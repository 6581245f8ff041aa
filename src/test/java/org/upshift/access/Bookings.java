package org.upshift.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.upshift.booking.BookSeat;
import org.upshift.booking.JoinWaitingList;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.enrolment.TakePlace;
import org.upshift.people.Visitors;
import org.upshift.timetable.TimetableFixture;

/** Sessions that are still to come, and seats in them, for the matrix. */
@Singleton
class Bookings {
    private static final int DAYS_AHEAD = 30;

    private final TimetableFixture timetable;
    private final EnrolmentQueries enrolments;
    private final TakePlace takePlace;
    private final BookSeat bookSeat;
    private final JoinWaitingList join;
    private final Visitors visitors;
    private final Clock clock;

    Bookings(
            TimetableFixture timetable,
            EnrolmentQueries enrolments,
            TakePlace takePlace,
            BookSeat bookSeat,
            JoinWaitingList join,
            Visitors visitors,
            Clock clock) {
        this.timetable = timetable;
        this.enrolments = enrolments;
        this.takePlace = takePlace;
        this.bookSeat = bookSeat;
        this.join = join;
        this.visitors = visitors;
        this.clock = clock;
    }

    UUID session(UUID cohort) {
        return timetable.module(cohort, "A day", TimetableFixture.day(clock.instant(), DAYS_AHEAD));
    }

    /** Somebody's place in the queue for a session of the cohort in which somebody else has the only seat. */
    UUID waiting(UUID person, UUID other, UUID cohort) {
        UUID full = timetable.event(
                cohort,
                "A full hour",
                TimetableFixture.day(clock.instant(), DAYS_AHEAD) + "T10:00",
                TimetableFixture.day(clock.instant(), DAYS_AHEAD) + "T11:00");
        timetable.capacity(full, 1);
        booking(other, cohort, full);
        if (!enrolments.isParticipant(person, cohort)) {
            takePlace.take(cohort, person);
        }
        return join.join(visitors.actor(person), full);
    }

    /** Gives the person a place in the cohort and a seat in its session. */
    UUID booking(UUID person, UUID cohort, UUID session) {
        if (!enrolments.isParticipant(person, cohort)) {
            takePlace.take(cohort, person);
        }
        return bookSeat.book(visitors.actor(person), session, null);
    }
}
