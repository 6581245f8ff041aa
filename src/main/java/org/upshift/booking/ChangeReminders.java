package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;

/** Decides when people are reminded of the sessions of a programme, from the next one on. */
@ApplicationScoped
public class ChangeReminders {
    private final EntityManager entities;
    private final Reminders reminders;
    private final History history;
    private final Clock clock;

    ChangeReminders(EntityManager entities, Reminders reminders, History history, Clock clock) {
        this.entities = entities;
        this.reminders = reminders;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void change(Actor team, UUID programme, Leads leads) {
        if (!team.holds(Role.TEAM, programme)) {
            throw new NotFound("programme");
        }
        var plan = entities.find(ReminderPlan.class, programme, LockModeType.PESSIMISTIC_WRITE);
        var before = reminders.of(programme);
        if (plan == null) {
            entities.persist(new ReminderPlan(programme, leads, clock.instant()));
        } else {
            plan.change(leads, clock.instant());
        }
        var entry =
                team.entry("reminders-changed").about("programme", programme).in(programme);
        entry.changed("Reminders", before.words(), leads.words());
        if (entry.changesAnything()) {
            history.record(entry);
        }
    }
}
