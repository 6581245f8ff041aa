package org.upshift.admission;

import java.util.Map;
import java.util.UUID;

/** What the panel says of the applications to a cohort: contributed by the feature that reviews them. */
public interface PanelScores {

    /** In at most two SQL statements. */
    Said of(UUID cohort);

    /** By application, what was given to those that somebody has reviewed: no number of points or reviews that could be. One SQL statement. */
    Map<UUID, PanelScore> given(UUID cohort);

    /** @param otherwise what holds for applications that nobody has reviewed */
    record Said(Map<UUID, PanelScore> byApplication, PanelScore otherwise) {
        public static final Said NOTHING = new Said(Map.of(), PanelScore.NONE);

        PanelScore of(UUID application) {
            return byApplication.getOrDefault(application, otherwise);
        }
    }
}
