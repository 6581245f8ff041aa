package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.table.TableFile;

/** Takes a file with responses as a draft: read, recognised, and without anything personal. Nothing of it shows in a report yet. */
@ApplicationScoped
public class BringResponses {

    private final EntityManager entities;
    private final ImportReach reach;
    private final AddressKeys keys;
    private final Clock clock;

    BringResponses(EntityManager entities, ImportReach reach, AddressKeys keys, Clock clock) {
        this.entities = entities;
        this.reach = reach;
        this.keys = keys;
        this.clock = clock;
    }

    /** @return the id of the draft */
    @Transactional
    public UUID bring(Actor actor, UUID cohort, Path file) {
        reach.taking(actor, cohort);
        var export = Export.of(TableFile.read(file));
        var table = Anonymiser.of(export, keys.codes(cohort));
        if (table.columns().isEmpty() || table.size() == 0) {
            throw TableFile.refused("file-empty", "There are no answers in the selected file");
        }
        var brought = new ResponseImport(cohort, table.layout(), table.size(), clock.instant());
        entities.persist(brought);
        ImportPart.of(brought.getId(), table).forEach(entities::persist);
        return brought.getId();
    }
}
