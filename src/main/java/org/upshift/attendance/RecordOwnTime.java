package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;

/** Enters time that participants gave by themselves. */
@ApplicationScoped
public class RecordOwnTime {
    private static final int LONGEST = 500;

    private final EntityManager entities;
    private final OwnPlace places;
    private final Clock clock;

    RecordOwnTime(EntityManager entities, OwnPlace places, Clock clock) {
        this.entities = entities;
        this.places = places;
        this.clock = clock;
    }

    /** What is wrong with the words of what somebody did. */
    public static Optional<RuleViolation> against(String what) {
        if (what == null || what.isBlank()) {
            return Optional.of(new RuleViolation("words-missing", "what", "Enter what you did"));
        }
        return what.strip().length() <= LONGEST
                ? Optional.empty()
                : Optional.of(
                        new RuleViolation("words-too-long", "what", "What you did must be 500 characters or fewer"));
    }

    /** @param what they did, in their own words */
    @Transactional
    public UUID record(Actor actor, UUID cohort, LocalDate on, int minutes, String what) {
        places.taking(actor.id(), cohort);
        var wrong = new ArrayList<RuleViolation>();
        if (on.isAfter(LondonTime.today(clock.instant()))) {
            wrong.add(new RuleViolation("time-to-come", "givenOn", "The day must be in the past, or today"));
        }
        GivenTime.against(minutes).ifPresent(wrong::add);
        against(what).ifPresent(wrong::add);
        RuleViolations.throwAny(wrong);
        var entry = LedgerEntry.selfDirected(cohort, on, minutes, what.strip(), actor, clock.instant());
        entities.persist(entry);
        return entry.getId();
    }
}
