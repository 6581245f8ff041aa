package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upshift.admission.PanelAtWork;
import org.upshift.history.History;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** Gives all applications to reviewers, as evenly as conflicts allow, and tells them: what was previewed, or nothing. */
@ApplicationScoped
public class SpreadReviews {
    private final EntityManager entities;
    private final Panels panels;
    private final SpreadPlan plan;
    private final PanelAtWork atWork;
    private final TellReviewers tell;
    private final History history;
    private final Clock clock;

    SpreadReviews(
            EntityManager entities,
            Panels panels,
            SpreadPlan plan,
            PanelAtWork atWork,
            TellReviewers tell,
            History history,
            Clock clock) {
        this.entities = entities;
        this.panels = panels;
        this.plan = plan;
        this.atWork = atWork;
        this.tell = tell;
        this.history = history;
        this.clock = clock;
    }

    /** @param agreed what the preview gave */
    @Transactional
    public void spread(Actor actor, UUID cohortId, String agreed) {
        var panel = panels.open(actor, cohortId);
        var planned = plan.of(cohortId, panel.getReviewsEach());
        if (!planned.agreed().equals(agreed)) {
            throw new RuleViolation(
                    "changed-meanwhile",
                    "Something has changed since you looked: an application, a reviewer, or what somebody else gave out."
                            + " Nothing was given out. Look at it again");
        }
        if (planned.added().isEmpty()) {
            throw new RuleViolation("nothing-to-spread", "There is nothing to give out");
        }
        planned.added()
                .forEach(pair ->
                        entities.persist(new Review(cohortId, pair.application(), pair.reviewer(), clock.instant())));
        atWork.begins(cohortId);
        var readers = planned.added().stream().map(Spread.Pair::reviewer).collect(Collectors.toSet());
        tell.tell(cohortId, readers::contains);
        history.record(actor.entry("reviews-spread")
                .about("cohort", cohortId)
                .in(cohortId)
                .detail(
                        planned.added().size() == 1
                                ? "1 review"
                                : planned.added().size() + " reviews"));
    }
}
