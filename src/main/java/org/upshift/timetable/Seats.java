package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.NotFound;

/** The seats of a session. Each change is one conditional update, which also makes rivals for a session wait for each other. */
@ApplicationScoped
public class Seats {
    private final EntityManager entities;

    private final SessionQueries sessions;

    Seats(EntityManager entities, SessionQueries sessions) {
        this.entities = entities;
        this.sessions = sessions;
    }

    /**
     * The session as it is now, and stays until the transaction is over: whoever changes it, or takes one of its seats, waits.
     * To be called before the booking itself is locked.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SessionView hold(UUID session) {
        int held = entities.createQuery(
                        "update Session s set s.booked = s.booked where s.id = :id and s.removedAt is null")
                .setParameter("id", session)
                .executeUpdate();
        if (held == 0) {
            throw new NotFound("session");
        }
        return sessions.find(session).orElseThrow(() -> new NotFound("session"));
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
