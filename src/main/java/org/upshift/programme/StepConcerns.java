package org.upshift.programme;

import java.util.List;

/** What a feature would have the team know before a cohort takes a step that cannot be undone. */
public interface StepConcerns {

    /** Whole sentences, none when there is nothing to say; at most one SQL statement. */
    List<String> before(Phase.Step step, CohortView cohort);
}
