package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Changes a cohort's name, places and deadline as far as nobody has relied on them. */
@ApplicationScoped
public class ChangeCohort {
    private final EntityManager entities;
    private final History history;
    private final Clock clock;

    ChangeCohort(EntityManager entities, History history, Clock clock) {
        this.entities = entities;
        this.history = history;
        this.clock = clock;
    }

    /** @param lastDay applications are in time until the end of this day, Europe/London */
    @Transactional
    public void change(Actor actor, UUID id, String name, int capacity, LocalDate lastDay) {
        // Locked, so that nobody is given a place between the look at the places held and the change
        var cohort = entities.find(Cohort.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (cohort == null || !actor.holds(Role.TEAM, cohort.getProgrammeId())) {
            throw new NotFound("cohort");
        }
        String oldName = cohort.getName();
        int oldCapacity = cohort.getCapacity();
        var oldDeadline = cohort.getDeadline();
        boolean moved = !lastDay.equals(cohort.getDeadline().toLocalDate());
        cohort.change(name, capacity, lastDay.atTime(CreateCohort.LAST_SECOND));
        if (moved && lastDay.isBefore(LondonTime.today(clock.instant()))) {
            throw new RuleViolation("deadline-past", "deadline", "The deadline must be today or later");
        }
        CohortConstraints.check(entities);
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

    private static String date(LocalDateTime deadline) {
        return LondonTime.date(deadline.toLocalDate());
    }
}
