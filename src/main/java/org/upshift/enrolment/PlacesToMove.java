package org.upshift.enrolment;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** Places in cohorts, also those given up. */
@Singleton
class PlacesToMove extends MovableKind {
    private final EntityManager entities;
    private final MovingQueries queries;

    PlacesToMove(EntityManager entities, MovingQueries queries) {
        super(MergeSubject.PERSON, 20, "place", "place", "places");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.of(owners).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.person(),
                        row.programmeTitle() + ", " + row.cohortName()
                                + (row.status() == EnrolmentStatus.WITHDRAWN ? " (given up)" : ""),
                        row.programme(),
                        row.status() == EnrolmentStatus.WITHDRAWN
                                ? null
                                : row.cohort().toString(),
                        true))
                .toList();
    }

    @Override
    public String refusal(MovableRecord gone, MovableRecord kept) {
        return "Both have a place in " + gone.title() + ": one of them has to be given up first";
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery("from Enrolment where id in :records and personId = :from", Enrolment.class),
                records,
                from,
                place -> place.belongTo(to));
    }
}
