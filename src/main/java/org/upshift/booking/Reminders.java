package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** When the programmes remind people of their sessions. */
@ApplicationScoped
public class Reminders {
    private final EntityManager entities;

    Reminders(EntityManager entities) {
        this.entities = entities;
    }

    public Leads of(UUID programme) {
        var plan = entities.find(ReminderPlan.class, programme);
        return plan == null ? Leads.USUAL : plan.leads();
    }

    /** Those that have decided something. */
    Map<UUID, Leads> decided(Collection<UUID> programmes) {
        return entities.createQuery("from ReminderPlan where programmeId in :programmes", ReminderPlan.class)
                .setParameter("programmes", programmes)
                .getResultStream()
                .collect(Collectors.toMap(ReminderPlan::getProgrammeId, ReminderPlan::leads));
    }
}
