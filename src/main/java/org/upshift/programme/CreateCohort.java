package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Plans a new run of a programme. */
@ApplicationScoped
public class CreateCohort {
    public static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final EntityManager entities;
    private final NewCohortRules rules;
    private final History history;
    private final Clock clock;

    CreateCohort(EntityManager entities, NewCohortRules rules, History history, Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
    }

    /** @param lastDay applications are in time until the end of this day, Europe/London */
    @Transactional
    public UUID create(Actor actor, UUID programme, String name, int capacity, LocalDate lastDay) {
        if (!actor.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        RuleViolations.throwAny(rules.against(programme, name, capacity, lastDay));
        return store(actor, new Cohort(programme, name, capacity, lastDay.atTime(LAST_SECOND), clock.instant()));
    }

    /** A run that took place elsewhere and of which only answers are brought. */
    @Transactional
    public UUID evaluated(Actor actor, UUID programme, String name) {
        if (!actor.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        var today = LondonTime.today(clock.instant());
        RuleViolations.throwAny(rules.against(programme, name, 1, today));
        return store(actor, Cohort.evaluated(programme, name, today.atTime(LAST_SECOND), clock.instant()));
    }

    private UUID store(Actor actor, Cohort cohort) {
        entities.persist(cohort);
        CohortConstraints.check(entities);
        history.record(
                actor.entry("cohort-created").about("cohort", cohort.getId()).in(cohort.getId()));
        return cohort.getId();
    }
}
