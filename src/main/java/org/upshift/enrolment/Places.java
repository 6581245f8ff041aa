package org.upshift.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;

/**
 * The places of a cohort: first held, by an open offer for instance, then taken by a person or released. One conditional
 * update decides who gets the last one, and the database refuses to count past the capacity. All methods need the caller's
 * transaction.
 */
@ApplicationScoped
public class Places {
    private final EntityManager entities;
    private final Event<PlaceTaken> taken;
    private final Event<PlaceGivenUp> givenUp;
    private final Event<PlacesFreed> freed;
    private final Clock clock;

    Places(
            EntityManager entities,
            Event<PlaceTaken> taken,
            Event<PlaceGivenUp> givenUp,
            Event<PlacesFreed> freed,
            Clock clock) {
        this.entities = entities;
        this.taken = taken;
        this.givenUp = givenUp;
        this.freed = freed;
        this.clock = clock;
    }

    /** Holds a free place. The cohort's version counts up, so that nobody who edits the cohort overwrites the number. */
    public void hold(UUID cohort) {
        if (!holdIfFree(cohort)) {
            throw new RuleViolation("no-place-free", "No place is free: every one is offered or taken");
        }
    }

    /** The same for whom it is no fault that somebody was faster: whether a place was free. */
    public boolean holdIfFree(UUID cohort) {
        return count("update versioned Cohort set held = held + 1 where id = :id and held < capacity", cohort) == 1;
    }

    /** Holds as many free places at once, or none of them. */
    public void hold(UUID cohort, int places) {
        int held = entities.createQuery(
                        "update versioned Cohort set held = held + :places where id = :id and held + :places <= capacity")
                .setParameter("id", cohort)
                .setParameter("places", places)
                .executeUpdate();
        if (held == 0) {
            throw new RuleViolation("no-place-free", "There are not as many free places");
        }
    }

    /** Frees a place that was held. */
    public void release(UUID cohort) {
        if (count("update versioned Cohort set held = held - 1 where id = :id and held > 0", cohort) == 0) {
            throw new IllegalStateException("No place of this cohort is held");
        }
        freed.fire(new PlacesFreed(cohort, 1));
    }

    /** Makes a place that is held already the place of a person. */
    public UUID take(UUID cohort, UUID person) {
        if (!live(cohort, person).isEmpty()) {
            throw new RuleViolation("place-taken", "This person has a place in this cohort already");
        }
        var enrolment = new Enrolment(cohort, person, clock.instant());
        entities.persist(enrolment);
        entities.flush();
        taken.fire(new PlaceTaken(cohort, person));
        return enrolment.getId();
    }

    /** Says that a person has completed the programme: they keep their place. */
    public void complete(UUID cohort, UUID person) {
        one(cohort, person).complete(clock.instant());
        entities.flush();
    }

    /** Takes a completion back. */
    public void reopen(UUID cohort, UUID person) {
        one(cohort, person).reopen();
        entities.flush();
    }

    /** Ends a person's place and frees it for somebody else. */
    public void giveUp(UUID cohort, UUID person) {
        giveUp(new PlaceGivenUp(cohort, person, false));
    }

    /** The same for somebody who is being erased, to whom nobody writes any more. */
    void giveUpErased(UUID cohort, UUID person) {
        giveUp(new PlaceGivenUp(cohort, person, true));
    }

    /** Ends a person's place, which stays held: for somebody else, by an open offer for instance. */
    public void handOver(UUID cohort, UUID person) {
        end(new PlaceGivenUp(cohort, person, false), false);
    }

    private void giveUp(PlaceGivenUp place) {
        end(place, true);
    }

    private void end(PlaceGivenUp place, boolean free) {
        one(place.cohort(), place.person()).withdraw(clock.instant());
        entities.flush();
        if (free) {
            release(place.cohort());
        }
        givenUp.fire(place);
    }

    private Enrolment one(UUID cohort, UUID person) {
        return live(cohort, person).stream().findFirst().orElseThrow(() -> new NotFound("place"));
    }

    private List<Enrolment> live(UUID cohort, UUID person) {
        return entities.createQuery("from Enrolment where liveKey = :key", Enrolment.class)
                .setParameter("key", Enrolment.liveKey(cohort, person))
                .getResultList();
    }

    private int count(String update, UUID cohort) {
        return entities.createQuery(update).setParameter("id", cohort).executeUpdate();
    }
}
