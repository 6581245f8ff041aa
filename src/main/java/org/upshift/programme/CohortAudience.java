package org.upshift.programme;

import java.util.UUID;

/** People who see something of a cohort without a role for it, contributed by the feature that shows it to them. */
public interface CohortAudience {

    /** In at most one SQL statement. */
    Group of(UUID cohort);

    /**
     * @param order where it stands in the list
     * @param who such as "Participants"
     * @param sees what they see, in a sentence
     */
    record Group(int order, String who, long people, String sees) {}
}
