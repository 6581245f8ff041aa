package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Lets a draft go before anything of it was stored. */
@ApplicationScoped
public class LetImportGo {

    private final EntityManager entities;
    private final ImportReach reach;

    LetImportGo(EntityManager entities, ImportReach reach) {
        this.entities = entities;
        this.reach = reach;
    }

    @Transactional
    public void letGo(Actor actor, UUID cohort, UUID id) {
        var brought = reach.brought(actor, cohort, id);
        if (!brought.isDraft()) {
            throw new RuleViolation("import-stored", "These responses are stored already. Undo the import instead");
        }
        reach.dropTable(id);
        entities.remove(brought);
    }
}
