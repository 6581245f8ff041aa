package org.upshift.booking;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentStatus;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** Seats in sessions, also those cancelled. Calendars know a seat by its own UID, which stays. */
@Singleton
class BookingsToMove extends MovableKind {
    private final EntityManager entities;
    private final MovingQueries queries;

    BookingsToMove(EntityManager entities, MovingQueries queries) {
        super(MergeSubject.PERSON, 30, "booking", "booking", "bookings");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.of(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.person(),
                        row.title() + ", " + LondonTime.dateTime(row.starts())
                                + (row.status() == BookingStatus.CANCELLED ? " (cancelled)" : ""),
                        row.programme(),
                        row.choice(),
                        true))
                .toList();
    }

    @Override
    public String refusal(MovableRecord gone, MovableRecord kept) {
        return "Both hold a seat in " + gone.title() + ": one of them has to be cancelled first";
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery("from Booking where id in :records and personId = :from", Booking.class),
                records,
                from,
                booking -> booking.belongTo(to));
    }

    /** A seat belongs to somebody with a place. */
    @Override
    public List<String> faults(UUID owner) {
        long without = queries.withoutPlace(owner, BookingStatus.BOOKED, EnrolmentStatus.WITHDRAWN);
        return without == 0
                ? List.of()
                : List.of(
                        words((int) without) + " would be without a place in the cohort: cancel what was booked since");
    }
}
