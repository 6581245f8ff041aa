package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Scripts go on under the one who is kept. */
@Singleton
class TokensToMove implements MovableRecords {
    private final EntityManager entities;

    TokensToMove(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MergeSubject subject() {
        return MergeSubject.PERSON;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String kind() {
        return "access-token";
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 access token" : count + " access tokens";
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery("from AccessToken where personId in :owners order by name, id", AccessToken.class)
                .setParameter("owners", owners)
                .getResultStream()
                .map(token -> MovableRecord.of(token.getId(), token.getPersonId(), token.getName(), null))
                .toList();
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return entities.createQuery("update AccessToken set personId = :to where id in :records and personId = :from")
                .setParameter("to", to)
                .setParameter("records", records)
                .setParameter("from", from)
                .executeUpdate();
    }
}
