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
        return takeFree("s.booked = s.booked + 1", session);
    }

    /** Takes a seat for a guest of somebody who has one; false when none is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeForGuest(UUID session) {
        return takeFree("s.guests = s.guests + 1", session);
    }

    private boolean takeFree(String what, UUID session) {
        return entities.createQuery(
                                "update Session s set " + what
                                        + " where s.id = :id and s.booked + s.offered + s.guests < s.capacity and s.removedAt is null")
                        .setParameter("id", session)
                        .executeUpdate()
                == 1;
    }

    /** The seats of guests who do not come. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBackOfGuests(UUID session, int guests) {
        change("s.guests = s.guests - " + guests, session);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(UUID session) {
        change("s.booked = s.booked - 1", session);
    }

    /** Keeps a free seat for somebody. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void offer(UUID session) {
        change("s.offered = s.offered + 1", session);
    }

    /** Makes a seat that was kept a seat that is taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOffered(UUID session) {
        change("s.offered = s.offered - 1, s.booked = s.booked + 1", session);
    }

    /** No longer keeps a seat. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endOffer(UUID session) {
        change("s.offered = s.offered - 1", session);
    }

    /** The check of the database refuses what must not be. */
    private void change(String what, UUID session) {
        entities.createQuery("update Session s set " + what + " where s.id = :id")
                .setParameter("id", session)
                .executeUpdate();
    }
}
