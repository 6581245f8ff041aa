package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Whether the panel of a cohort reads its applications, told by the feature that reviews them. It holds for the cohort and not for an
 * application: whose was given to a reviewer, and whose was not, would tell who has a chance.
 */
@ApplicationScoped
public class PanelAtWork {
    private final EntityManager entities;

    PanelAtWork(EntityManager entities) {
        this.entities = entities;
    }

    public boolean goesOn(UUID cohort) {
        return entities.find(PanelReading.class, cohort) != null;
    }

    /** Needs the caller's transaction, in which the panel is locked. */
    public void begins(UUID cohort) {
        if (!goesOn(cohort)) {
            entities.persist(new PanelReading(cohort));
        }
    }

    /** Needs the caller's transaction. */
    public void ends(UUID cohort) {
        entities.createQuery("delete from PanelReading where cohortId = :cohort")
                .setParameter("cohort", cohort)
                .executeUpdate();
    }
}
