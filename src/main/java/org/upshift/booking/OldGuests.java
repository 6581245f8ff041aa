package org.upshift.booking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.AgeRule;
import org.upshift.people.OneTimeLinks;
import org.upshift.people.RetentionRule;

/** How long guests stay on record: they come for one event, and what they need may be about health or belief. */
@Singleton
class OldGuests {
    private final GuestQueries queries;
    private final EntityManager entities;
    private final OneTimeLinks links;

    OldGuests(GuestQueries queries, EntityManager entities, OneTimeLinks links) {
        this.queries = queries;
        this.entities = entities;
        this.links = links;
    }

    @Produces
    @Singleton
    AgeRule guests() {
        return new AgeRule(
                "guests",
                "Guests of participants, with what they need, from the end of the event",
                "They came for one event; what they need may be about health or belief",
                new AgeRule.Periods(Period.ofDays(14), Period.ofDays(1), Period.ofMonths(6)),
                due -> queries.countOver(due.beforeLocal(), due.held()),
                (due, page) -> queries.over(due.beforeLocal(), due.held(), page).stream()
                        .map(guest -> new RetentionRule.Overdue(
                                guest.id(), "Guest, " + guest.title(), LondonTime.instant(guest.ends())))
                        .toList(),
                this::destroy);
    }

    /** Their seats are no longer counted either: what is counted is what there is. */
    private int destroy(Collection<UUID> ids) {
        List<UUID> sessions = entities.createQuery(
                        "select distinct sessionId from Guest where id in :ids order by sessionId", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        links.forget(GuestLink.PURPOSE, ids);
        int gone = entities.createQuery("delete from Guest where id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createNativeQuery("update session set guests ="
                        + " (select count(*) from guest g where g.session_id = session.id) where id in (:sessions)")
                .setParameter("sessions", sessions)
                .executeUpdate();
        return gone;
    }
}
