package org.upshift.privacy;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.people.MergeSubject;
import org.upshift.people.MovableKind;
import org.upshift.people.MovableRecord;

/** Requests about the data of a person, open and over. Who has any is merged by administrators. */
@Singleton
class RequestsToMove extends MovableKind {
    private final EntityManager entities;

    RequestsToMove(EntityManager entities) {
        super(MergeSubject.PERSON, 95, "data-request", "request about their data", "requests about their data");
        this.entities = entities;
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

    /** One that is long over is destroyed: its merge can be undone all the same. */
    @Override
    public boolean isNeededBack() {
        return false;
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery("from DataRequest where id in :records and personId = :from", DataRequest.class),
                records,
                from,
                request -> request.belongTo(to));
    }
}
