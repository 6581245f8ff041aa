package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Changes a cohort's name, places and deadline as far as nobody has relied on them. */
@ApplicationScoped
public class ChangeCohort {
    private final EntityManager entities;
    private final CohortRules rules;
    private final Event<CapacityRaised> raised;
    private final History history;

    ChangeCohort(EntityManager entities, CohortRules rules, Event<CapacityRaised> raised, History history) {
        this.entities = entities;
        this.rules = rules;
        this.raised = raised;
        this.history = history;
    }

    /** @param lastDay applications are in time until the end of this day, Europe/London */
    @Transactional
    public void change(Actor actor, UUID id, String name, int capacity, LocalDate lastDay) {
        // Locked, so that nobody is given a place between the look at the places held and the change
        var cohort = cohort(actor, id, LockModeType.PESSIMISTIC_WRITE);
        RuleViolations.throwAny(rules.against(cohort, name, capacity, lastDay));
        String oldName = cohort.getName();
        int oldCapacity = cohort.getCapacity();
        var oldDeadline = cohort.getDeadline();
        cohort.change(name, capacity, lastDay.atTime(CreateCohort.LAST_SECOND));
        CohortConstraints.check(entities);
        if (cohort.getCapacity() > oldCapacity) {
            raised.fire(new CapacityRaised(id, cohort.getCapacity() - oldCapacity));
        }
        var entry = actor.entry("cohort-changed")
                .about("cohort", id)
                .in(id)
                .changed("Name", oldName, cohort.getName())
                .changed("Places", oldCapacity, cohort.getCapacity())
                .changed("Last day to apply", date(oldDeadline), date(cohort.getDeadline()));
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }

    /** All that stands against a change; what is null could not be read and is not looked at. */
    public List<RuleViolation> against(Actor actor, UUID id, String name, Integer capacity, LocalDate lastDay) {
        return rules.against(cohort(actor, id, LockModeType.NONE), name, capacity, lastDay);
    }

    private Cohort cohort(Actor actor, UUID id, LockModeType lock) {
        var cohort = entities.find(Cohort.class, id, lock);
        if (cohort == null || !actor.holds(Role.TEAM, cohort.getProgrammeId())) {
            throw new NotFound("cohort");
        }
        return cohort;
    }

    private static String date(LocalDateTime deadline) {
        return LondonTime.date(deadline.toLocalDate());
    }
}
