package org.upshift.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Scripts go on under the one who is kept. */
@Singleton
class TokensToMove extends MovableKind {
    private final EntityManager entities;

    TokensToMove(EntityManager entities) {
        super(MergeSubject.PERSON, 80, "access-token", "access token", "access tokens");
        this.entities = entities;
    }

    @Override
    public List<MovableRecord> of(Collection<UUID> owners) {
        return entities.createQuery("from AccessToken where personId in :owners order by name, id", AccessToken.class)
                .setParameter("owners", owners)
                .getResultStream()
                .map(token -> MovableRecord.of(token.getId(), token.getPersonId(), token.getName(), null))
                .toList();
    }

    /** An ended one is destroyed after a while: its merge can be undone all the same. */
    @Override
    public boolean isNeededBack() {
        return false;
    }

    @Override
    public int move(Collection<UUID> records, UUID from, UUID to) {
        return moved(
                entities.createQuery("update AccessToken set personId = :to where id in :records and personId = :from"),
                records,
                from,
                to);
    }
}
