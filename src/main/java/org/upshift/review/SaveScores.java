package org.upshift.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.kernel.RuleViolations;
import org.upshift.people.Actor;

/** Keeps what a reviewer has scored so far, complete or not. */
@ApplicationScoped
public class SaveScores {
    static final int LONGEST = 3000;

    private final EntityManager entities;
    private final Panels panels;
    private final Reviews reviews;
    private final ReviewerConflicts conflicts;
    private final Clock clock;

    SaveScores(EntityManager entities, Panels panels, Reviews reviews, ReviewerConflicts conflicts, Clock clock) {
        this.entities = entities;
        this.panels = panels;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * @param version of the review that was changed: another one means that somebody has saved it since
     * @return the version that it has now
     */
    @Transactional
    public int save(Actor actor, UUID id, int version, List<GivenScore> given) {
        return save(actor, id, version, given, false);
    }

    /** The same for somebody who submits it next: where it cannot be saved, what else is missing is said with it. */
    @Transactional
    public int saveToSubmit(Actor actor, UUID id, int version, List<GivenScore> given) {
        return save(actor, id, version, given, true);
    }

    private int save(Actor actor, UUID id, int version, List<GivenScore> given, boolean whole) {
        var cohort = reviews.cohortOfOwn(actor, id);
        // Also keeps the rubric from changing while it is first scored by
        var panel = panels.locked(cohort).orElseThrow(() -> new NotFound("review"));
        var review = reviews.own(actor, id);
        conflicts.requireNone(review);
        panel.requireOpen();
        if (review.getVersion() != version) {
            throw new RuleViolation(
                    "changed-meanwhile",
                    "This review was saved in another window after you opened it here. Nothing is lost: what you typed is"
                            + " below, with what was saved there beside it. Save again to keep what you typed here");
        }
        var faults = faults(panel.getRubric(), given);
        if (whole && !faults.isEmpty()) {
            faults.addAll(panel.getRubric().unscored(given));
        }
        RuleViolations.throwAny(panel.getRubric().inOrder(faults));
        review.save(
                given.stream()
                        .map(one -> new GivenScore(
                                one.criterion(), one.points(), one.words().strip()))
                        .filter(one -> one.hasPoints() || !one.words().isEmpty())
                        .toList(),
                clock.instant());
        entities.flush();
        return review.getVersion();
    }

    private static List<RuleViolation> faults(Rubric rubric, List<GivenScore> given) {
        var faults = new ArrayList<RuleViolation>();
        for (var one : given) {
            var criterion = rubric.criterion(one.criterion()).orElse(null);
            if (criterion == null) {
                faults.add(new RuleViolation("criterion-unknown", "There is no criterion “" + one.criterion() + "”"));
            } else {
                if (one.hasPoints() && (one.points() < 0 || one.points() > criterion.most())) {
                    faults.add(new RuleViolation(
                            "score-invalid",
                            criterion.pointsField(),
                            "A score for “" + criterion.title() + "” is a whole number from 0 to " + criterion.most()));
                }
                if (one.words().strip().length() > LONGEST) {
                    faults.add(new RuleViolation(
                            "words-too-long",
                            criterion.wordsField(),
                            "A comment on “" + criterion.title() + "” must be 3,000 characters or fewer"));
                }
            }
        }
        if (given.stream().map(GivenScore::criterion).distinct().count() != given.size()) {
            faults.add(new RuleViolation("criterion-twice", "Score each criterion once"));
        }
        return faults;
    }
}
