package org.upshift.questionnaire;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.questionnaire.ColumnUse.Kind;
import org.upshift.table.ImportRefused;

/** Stores a draft of responses: all of it or nothing. The table itself goes. */
@ApplicationScoped
public class StoreBrought {

    private final EntityManager entities;
    private final ImportReach reach;
    private final Waves waves;
    private final ImportedQuestionnaire imported;
    private final ResponseStore store;

    StoreBrought(
            EntityManager entities,
            ImportReach reach,
            Waves waves,
            ImportedQuestionnaire imported,
            ResponseStore store) {
        this.entities = entities;
        this.reach = reach;
        this.waves = waves;
        this.imported = imported;
        this.store = store;
    }

    /**
     * @return how many responses were stored
     * @throws ImportRefused with every line that cannot be stored
     */
    @Transactional
    @TransactionConfiguration(timeout = BroughtRows.MOST_SECONDS)
    public int store(Actor actor, UUID cohort, UUID id) {
        var brought = reach.brought(actor, cohort, id);
        if (brought.isStored()) {
            return brought.getResponses();
        }
        reach.taking(actor, cohort);
        var form = brought.formToStore();
        var table = reach.table(id);
        var questionnaire = reach.questionnaire(cohort);
        var plan = ImportPlan.of(table, form, waves.items(cohort));
        if (!plan.errors().isEmpty()) {
            throw new ImportRefused(plan.errors());
        }
        if (questionnaire == null) {
            questionnaire = imported.begin(actor, cohort, form.value(ImportForm.TITLE));
            brought.made(questionnaire.getId());
        }
        imported.add(questionnaire, plan);
        for (var entry : plan.rows().entrySet()) {
            var wave = imported.wave(questionnaire, entry.getKey());
            boolean made = wave == null;
            if (made) {
                wave = imported.plan(actor, questionnaire, entry.getKey(), form, table);
            }
            boolean thoughtBack = entry.getKey() == WaveKind.BASELINE && form.thoughtBack();
            store.put(
                    actor, new ImportedWave(id, wave.getId(), form.asked(), made, thoughtBack), wave, entry.getValue());
        }
        questionnaire.answeredElsewhere();
        remember(questionnaire.getId(), table, form, plan);
        brought.stored(plan.responses());
        reach.dropTable(id);
        return plan.responses();
    }

    private void remember(UUID questionnaire, BroughtTable table, ImportForm form, ImportPlan plan) {
        for (int i = 0; i < table.columns().size(); i++) {
            var use = form.use(i);
            var item = plan.asked().get(i);
            var taken = item == null ? use : new ColumnUse(Kind.ITEM, item.code());
            var column = new RememberedColumn(
                    questionnaire, table.heading(i), taken, form.sideBySide() ? form.when(i) : null);
            entities.createQuery("delete from RememberedColumn where questionnaireId = :id and heading = :heading")
                    .setParameter("id", questionnaire)
                    .setParameter("heading", column.getHeading())
                    .executeUpdate();
            entities.persist(column);
            entities.flush();
        }
    }
}
