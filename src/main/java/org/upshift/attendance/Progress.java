package org.upshift.attendance;

import java.time.Instant;
import java.util.List;

/**
 * How far a participant is.
 *
 * @param modules modules attended
 * @param caughtUp modules caught up, and not attended in another group
 * @param lacking what they lack to complete the programme, in words
 * @param completedAt null when they have not
 * @param certificate null when they have none
 */
public record Progress(
        Standing standing,
        int modules,
        int caughtUp,
        List<String> lacking,
        Instant completedAt,
        CompletionQueries.Certificate certificate) {

    public boolean isMeetingRule() {
        return lacking.isEmpty();
    }

    public boolean isCompleted() {
        return completedAt != null;
    }

    /** "1 module and 3 hours" */
    public String lacks() {
        return CompletionRule.joined(lacking);
    }
}
