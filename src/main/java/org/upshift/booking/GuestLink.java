package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.OneTimeLinks;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;
import org.upshift.timetable.Seats;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** What the link of a guest opens, without an account, until the event begins. Reading changes nothing. */
@ApplicationScoped
public class GuestLink {
    static final String PURPOSE = "guest-invitation";

    private final EntityManager entities;
    private final OneTimeLinks links;
    private final GuestQueries guests;
    private final SessionQueries sessions;
    private final CohortQueries cohorts;
    private final Seats seats;
    private final Clock clock;

    GuestLink(
            EntityManager entities,
            OneTimeLinks links,
            GuestQueries guests,
            SessionQueries sessions,
            CohortQueries cohorts,
            Seats seats,
            Clock clock) {
        this.entities = entities;
        this.links = links;
        this.guests = guests;
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.seats = seats;
        this.clock = clock;
    }

    public record Open(GuestQueries.Invitation guest, SessionView session, CohortView cohort) {}

    /** Empty when the link is none of ours, or there is nothing to answer any more. */
    public Optional<Open> open(String secret) {
        return links.find(PURPOSE, secret).flatMap(guests::invitation).flatMap(guest -> sessions.find(guest.sessionId())
                .filter(session -> !session.hasBegun(clock.instant()))
                .map(session -> new Open(
                        guest,
                        session.withoutLink(),
                        cohorts.reachable(session.cohortId(), true, Set.of(), Set.of())
                                .orElseThrow())));
    }

    record Held(Guest guest, SessionView session) {}

    /**
     * The guest who answers, and the event; both stay as they are until the caller's transaction is over.
     *
     * @param expected whom the page was about
     */
    Held hold(String secret, UUID expected) {
        UUID id = links.find(PURPOSE, secret).orElseThrow(() -> new NotFound("invitation"));
        if (!id.equals(expected)) {
            throw new RuleViolation(
                    "other-link-opened",
                    "You have opened another invitation meanwhile. This page is now about that one: read it, then answer");
        }
        UUID event = entities.createQuery("select sessionId from Guest where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
        var session = seats.hold(event);
        // Looked for again: whoever brings them may have named somebody else meanwhile
        links.find(PURPOSE, secret).filter(id::equals).orElseThrow(() -> new NotFound("invitation"));
        var guest = entities.find(Guest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (guest == null) {
            throw new NotFound("invitation");
        }
        if (session.hasBegun(clock.instant())) {
            throw new RuleViolation("event-begun", session.name() + " has begun: nothing can be answered any more");
        }
        return new Held(guest, session);
    }
}
