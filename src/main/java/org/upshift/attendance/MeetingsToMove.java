package org.upshift.attendance;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** The community meetings that somebody convened. */
@Singleton
class MeetingsToMove implements MovableRecords {
    private final EntityManager entities;
    private final CommitmentMoveQueries queries;

    MeetingsToMove(EntityManager entities, CommitmentMoveQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String kind() {
        return "community-meeting";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 community meeting" : count + " community meetings";
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
        var found = entities.createQuery(
                        "from CommunityMeeting where id in :records and personId = :from", CommunityMeeting.class)
                .setParameter("records", records)
                .setParameter("from", from)
                .getResultList();
        found.forEach(record -> record.belongTo(to));
        return found.size();
    }
}
