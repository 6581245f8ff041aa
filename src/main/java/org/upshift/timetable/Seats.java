package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The seats of a session. Each change is one conditional update, which also makes rivals for a session wait for each other. */
@ApplicationScoped
public class Seats {
    private final EntityManager entities;

    Seats(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes a seat; false when none is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(UUID session) {
        return entities.createQuery("update Session s set s.booked = s.booked + 1 "
                                + "where s.id = :id and s.booked < s.capacity and s.removedAt is null")
                        .setParameter("id", session)
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(UUID session) {
        entities.createQuery("update Session s set s.booked = s.booked - 1 where s.id = :id")
                .setParameter("id", session)
                .executeUpdate();
    }
}
