package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;

/** The seat of whoever acts; somebody else's is not there. */
@ApplicationScoped
class OwnSeat {
    private final EntityManager entities;

    OwnSeat(EntityManager entities) {
        this.entities = entities;
    }

    /** The session is locked before the booking, as whoever changes the session does: this is how it is known. */
    UUID sessionOf(UUID booking, Actor actor) {
        return entities.createQuery("select sessionId from Booking where id = :id and personId = :person", UUID.class)
                .setParameter("id", booking)
                .setParameter("person", actor.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("booking"));
    }
}
