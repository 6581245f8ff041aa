package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/**
 * Says what holds about seats in the sessions of a programme. Seats that are offered stay offered until the moment that was said;
 * a waiting list that is open again gets the seats that are free.
 */
@ApplicationScoped
public class SetSeatRules {
    private final EntityManager entities;
    private final WaitingList waiting;
    private final History history;

    SetSeatRules(EntityManager entities, WaitingList waiting, History history) {
        this.entities = entities;
        this.waiting = waiting;
        this.history = history;
    }

    @Transactional
    public void set(Actor team, UUID programme, SeatRules after) {
        if (!team.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        var terms = entities.find(SeatTerms.class, programme, LockModeType.PESSIMISTIC_WRITE);
        var before = terms == null ? SeatRules.USUAL : terms.rules();
        if (terms == null) {
            entities.persist(new SeatTerms(programme, after));
        } else {
            terms.set(after);
        }
        var entry = team.entry("seat-rules-changed")
                .about("programme", programme)
                .in(programme)
                .changed("A free seat is kept for", before.offerWords(), after.offerWords())
                .changed("Short notice begins before a session", before.noticeWords(), after.noticeWords())
                .changed("The meeting opens before a session", before.doorWords(), after.doorWords());
        if (entry.changesAnything()) {
            history.record(entry);
        }
        waitedFor(programme).forEach(waiting::fill);
    }

    private List<UUID> waitedFor(UUID programme) {
        return entities.createQuery(
                        "select distinct s.id from WaitingEntry w join Session s on s.id = w.sessionId"
                                + " join Cohort c on c.id = s.cohortId"
                                + " where c.programmeId = :programme and w.status = WAITING and s.removedAt is null"
                                + " order by s.id",
                        UUID.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
