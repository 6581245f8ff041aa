package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** The community meetings that somebody convened. */
@Singleton
class MeetingsToMove extends MovableKind {
    private final EntityManager entities;
    private final CommitmentMoveQueries queries;

    MeetingsToMove(EntityManager entities, CommitmentMoveQueries queries) {
        super(MergeSubject.PERSON, 42, "community-meeting", "community meeting", "community meetings");
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return queries.meetings(owners).stream()
                .map(row -> MovableRecord.of(
                        row.id(), row.person(), row.cohort() + ", " + LondonTime.date(row.heldOn()), row.programme()))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery(
                        "from CommunityMeeting where id in :records and personId = :from", CommunityMeeting.class),
                records,
                from,
                record -> record.belongTo(to));
    }
}
