package org.upshift.privacy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableRecord;
import org.upshift.people.MovableRecords;

/** Requests about the data of a person, open and over. Who has any is merged by administrators. */
@Singleton
class RequestsToMove implements MovableRecords {
    private final EntityManager entities;

    RequestsToMove(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String kind() {
        return "data-request";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 request about their data" : count + " requests about their data";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery(
                        "from DataRequest where personId in :owners order by receivedOn, id", DataRequest.class)
                .setParameter("owners", owners)
                .getResultStream()
                .map(request -> new MovableRecord(
                        request.getId(),
                        request.getPersonId(),
                        request.getReference() + ": " + request.getKind().title(),
                        MovableRecord.ADMINISTRATORS_ONLY,
                        request.isOpen() ? request.getKind().name() : null,
                        true))
                .toList();
    }

    @Override
    public String refusal(MovableRecord gone, MovableRecord kept) {
        return "Both have an open request about their data (" + gone.title() + "): one of them has to be ended first";
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        var found = entities.createQuery(
                        "from DataRequest where id in :records and personId = :from", DataRequest.class)
                .setParameter("records", records)
                .setParameter("from", from)
                .getResultList();
        found.forEach(request -> request.belongTo(to));
        return found.size();
    }
}
