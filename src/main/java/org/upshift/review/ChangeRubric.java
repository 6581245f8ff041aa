package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Changes what applications are scored by, while nobody has begun: scores by two rubrics could not be compared. */
@ApplicationScoped
public class ChangeRubric {
    private final Panels panels;
    private final ReviewQueries queries;
    private final History history;

    ChangeRubric(Panels panels, ReviewQueries queries, History history) {
        this.panels = panels;
        this.queries = queries;
        this.history = history;
    }

    @Transactional
    public void change(Actor actor, UUID cohortId, UnaryOperator<Rubric> how) {
        var panel = panels.open(actor, cohortId);
        var before = panel.getRubric();
        var after = how.apply(before);
        if (after.equals(before)) {
            return;
        }
        if (queries.countScored(cohortId) > 0) {
            throw new RuleViolation(
                    "rubric-in-use",
                    "Somebody has begun to score by this rubric. It stays as it is, so that scores can be compared");
        }
        panel.scoreBy(after);
        history.record(actor.entry("rubric-changed")
                .about("cohort", cohortId)
                .in(cohortId)
                .changed("Scored by", titles(before), titles(after)));
    }

    private static String titles(Rubric rubric) {
        return String.join(
                "; ",
                rubric.criteria().stream()
                        .map(one -> one.title() + " (0 to " + one.most() + ")")
                        .toList());
    }
}
