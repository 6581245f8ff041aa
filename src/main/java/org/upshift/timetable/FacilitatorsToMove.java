package org.upshift.timetable;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** The sessions that somebody facilitates. */
@Singleton
class FacilitatorsToMove extends MovableKind {
    private static final Page ALL = Page.first(10_000);

    private final EntityManager entities;
    private final SessionPlanQueries plans;

    FacilitatorsToMove(EntityManager entities, SessionPlanQueries plans) {
        super(MergeSubject.PERSON, 36, "facilitator", "session facilitated", "sessions facilitated");
        this.entities = entities;
        this.plans = plans;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return plans.facilitatedBy(owners, ALL).stream()
                .map(row -> new MovableRecord(
                        row.id(),
                        row.personId(),
                        row.title() + ", " + LondonTime.dateTime(row.starts()),
                        row.programmeId(),
                        row.sessionId().toString(),
                        false))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery(
                        "from SessionFacilitator where id in :records and personId = :from", SessionFacilitator.class),
                records,
                from,
                record -> record.belongTo(to));
    }
}
