package org.upshift.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.upshift.history.History;
import org.upshift.history.HistoryQueries;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.web.CountWords;

/** Gives an evaluator the full set of answers; who took it and why is recorded. */
@ApplicationScoped
public class TakeFullSet {

    private static final int MAX_REASON = 500;
    private static final String TAKEN = "full-set-taken";

    /** How long somebody who has said what for may fetch the file. */
    private static final Duration FETCHED_WITHIN = Duration.ofHours(1);

    private final CohortAccess access;
    private final FullSet fullSet;
    private final History history;
    private final HistoryQueries entries;
    private final Clock clock;

    TakeFullSet(CohortAccess access, FullSet fullSet, History history, HistoryQueries entries, Clock clock) {
        this.access = access;
        this.fullSet = fullSet;
        this.history = history;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    public TidyData take(Actor actor, UUID cohort, String reason) {
        check(actor, cohort);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > MAX_REASON) {
            throw new RuleViolation(
                    "full-set-reason",
                    "reason",
                    "Say what you need it for, in " + CountWords.charactersOrFewer(MAX_REASON));
        }
        TidyData taken = fullSet.of(cohort);
        history.record(actor.entry(TAKEN).about("cohort", cohort).in(cohort).detail(why));
        return taken;
    }

    /** What somebody took within the last hour, to be fetched as a file; a rule says no to everybody else. */
    public TidyData taken(Actor actor, UUID cohort) {
        check(actor, cohort);
        if (entries.countSince(
                        cohort, actor.answerable(), TAKEN, clock.instant().minus(FETCHED_WITHIN))
                == 0) {
            throw new RuleViolation("full-set-reason", "reason", "Say what you need it for");
        }
        return fullSet.of(cohort);
    }

    private void check(Actor actor, UUID cohort) {
        access.cohort(cohort, actor, Role.EVALUATOR);
        if (!actor.holds(Role.EVALUATOR, cohort)) {
            throw new RuleViolation("full-set-evaluator", "Only an evaluator of the cohort may take the full set");
        }
    }
}
