package org.upshift.booking;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** Requests for seats, also those that are over, and what the team agreed to: it moves with the seat. */
@Singleton
class SeatRequestsToMove extends MovableKind {
    private final EntityManager entities;
    private final MovingQueries queries;

    SeatRequestsToMove(EntityManager entities, MovingQueries queries) {
        super(MergeSubject.PERSON, 33, "seat-request", "request for a seat", "requests for seats");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.requests(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.person(),
                        row.title() + ", " + LondonTime.dateTime(row.starts()),
                        row.programme(),
                        row.live() == null ? null : row.session().toString(),
                        true))
                .toList();
    }

    @Override
    public String refusal(MovableRecord gone, MovableRecord kept) {
        return "Both ask for a seat in " + gone.title()
                + ", or have the team's agreement: one of them has to end first";
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery("from SeatRequest where id in :records and personId = :from", SeatRequest.class),
                records,
                from,
                request -> request.belongTo(to));
    }

    /** A seat that needs agreement is nobody's without it. */
    @Override
    public List<String> faults(UUID owner) {
        long without = queries.withoutAgreement(owner);
        return without == 0
                ? List.of()
                : List.of((without == 1 ? "A seat" : without + " seats")
                        + " would be without the agreement of the team: withdraw or cancel what is left first");
    }
}
