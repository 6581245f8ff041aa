package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upshift.people.Actor;

/** Says of a draft what its columns are; what cannot be is refused before anything is kept. */
@ApplicationScoped
public class DescribeColumns {

    private final ImportReach reach;
    private final Waves waves;

    DescribeColumns(ImportReach reach, Waves waves) {
        this.reach = reach;
        this.waves = waves;
    }

    @Transactional
    public void describe(Actor actor, UUID cohort, UUID id, ImportForm form) {
        var brought = reach.brought(actor, cohort, id);
        brought.typed(form);
        var plan = ImportPlan.of(reach.table(id), form, waves.items(cohort));
        form.asked();
        for (var wave : plan.rows().keySet()) {
            if (waves.of(cohort).stream().noneMatch(known -> known.kind() == wave)) {
                form.day(wave);
            }
        }
    }
}
