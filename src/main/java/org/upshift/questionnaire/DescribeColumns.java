package org.upshift.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.kernel.Findings;
import org.upshift.kernel.RuleViolations;
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
    public void describe(Actor actor, UUID cohort, UUID id, ImportForm typed) {
        var brought = reach.brought(actor, cohort, id);
        brought.requireDraft();
        var table = reach.table(id);
        var form = typed.following(table.days());
        brought.typed(form);
        var findings = new Findings();
        var plan = findings.value(() -> ImportPlan.of(table, form, waves.items(cohort)));
        var known = waves.of(cohort).stream().map(WaveView::kind).collect(Collectors.toSet());
        (plan == null ? form.waves() : plan.rows().keySet())
                .stream().filter(wave -> !known.contains(wave)).forEach(wave -> findings.check(() -> form.day(wave)));
        findings.check(form::asked);
        RuleViolations.throwAny(ImportForm.inOrder(findings.all()));
    }
}
