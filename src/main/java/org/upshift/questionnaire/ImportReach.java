package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;

/** Responses from elsewhere are brought by the programme's team and by the evaluators of the cohort; for others there are none. */
@ApplicationScoped
class ImportReach {

    private final CohortAccess cohorts;
    private final EntityManager entities;

    ImportReach(CohortAccess cohorts, EntityManager entities) {
        this.cohorts = cohorts;
        this.entities = entities;
    }

    CohortView cohort(Actor actor, UUID cohort) {
        return cohorts.cohort(cohort, actor, Role.EVALUATOR);
    }

    /** One into which responses may be brought now. */
    CohortView taking(Actor actor, UUID cohort) {
        var found = cohort(actor, cohort);
        found.phase().requireTakenUp();
        return found;
    }

    /** The row is locked until the transaction ends: it is stored once, however often the button is pressed. */
    ResponseImport brought(Actor actor, UUID cohort, UUID id) {
        cohort(actor, cohort);
        var found = entities.find(ResponseImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.getCohortId().equals(cohort)) {
            throw new NotFound("import");
        }
        return found;
    }

    /** A draft to look at; what was stored or let go has nothing to show any more. */
    ResponseImport draft(Actor actor, UUID cohort, UUID id) {
        cohort(actor, cohort);
        var found = entities.find(ResponseImport.class, id);
        if (found == null || !found.getCohortId().equals(cohort)) {
            throw new NotFound("import");
        }
        found.requireDraft();
        return found;
    }

    BroughtTable table(UUID id) {
        var parts = entities.createQuery("from ImportPart where importId = :id order by place", ImportPart.class)
                .setParameter("id", id)
                .getResultList();
        if (parts.isEmpty()) {
            throw new NotFound("import");
        }
        return ImportPart.table(parts);
    }

    void dropTable(UUID id) {
        entities.createQuery("delete from ImportPart where importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The cohort's questionnaire, locked, or null. */
    Questionnaire questionnaire(UUID cohort) {
        return entities.createQuery("from Questionnaire where cohortId = :cohort", Questionnaire.class)
                .setParameter("cohort", cohort)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
