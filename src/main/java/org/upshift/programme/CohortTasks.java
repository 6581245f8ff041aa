package org.upshift.programme;

import java.util.List;
import org.upshift.people.Actor;

/** What a feature lets an actor do in a cohort: entries of the cohort's page, computed in at most one SQL statement. */
public interface CohortTasks {

    List<Entry> entries(CohortView cohort, Actor actor);

    /** Whether there is something to do in a run that is only evaluated, in which nobody applies, has a place or comes to a session. */
    default boolean areForEvaluations() {
        return false;
    }

    /** An entry of the task list; entries of all features are shown by rising {@code order}, {@code status} may be empty. */
    record Entry(int order, String text, String hint, String status, String path) {}
}
