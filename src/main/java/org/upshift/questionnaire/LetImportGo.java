package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.people.Actor;

/** Lets a draft go before anything of it was stored. */
@ApplicationScoped
public class LetImportGo {

    private final ImportReach reach;
    private final AddressKeys keys;

    LetImportGo(ImportReach reach, AddressKeys keys) {
        this.reach = reach;
        this.keys = keys;
    }

    @Transactional
    public void letGo(Actor actor, UUID cohort, UUID id) {
        var brought = reach.brought(actor, cohort, id);
        brought.letGo();
        reach.dropTable(id);
        keys.destroyUnlessUsed(cohort);
    }
}
