package org.upshift.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Ends a selection without an outcome: applications are decided one by one again. What was set by hand is forgotten. */
@ApplicationScoped
public class SetSelectionAside {
    private final EntityManager entities;
    private final CohortAccess access;
    private final Selections selections;
    private final History history;

    SetSelectionAside(EntityManager entities, CohortAccess access, Selections selections, History history) {
        this.entities = entities;
        this.access = access;
        this.selections = selections;
        this.history = history;
    }

    @Transactional
    public void setAside(Actor actor, UUID cohortId) {
        access.withPlaces(cohortId, actor);
        selections.preparing(cohortId).abandon();
        entities.createQuery("delete from SetByHand where applicationId in"
                        + " (select a.id from Application a where a.cohortId = :cohort)")
                .setParameter("cohort", cohortId)
                .executeUpdate();
        history.record(
                actor.entry("selection-set-aside").about("cohort", cohortId).in(cohortId));
    }
}
