package org.upshift.attendance;

import java.util.Optional;
import org.upshift.kernel.RuleViolation;

/** How much time can be given at once. */
final class GivenTime {
    static final int LONGEST = 12 * 60;

    private GivenTime() {}

    static Optional<RuleViolation> against(int minutes) {
        return minutes >= 1 && minutes <= LONGEST
                ? Optional.empty()
                : Optional.of(new RuleViolation(
                        "time-out-of-range", "hours", "The time must be between 1 minute and 12 hours"));
    }
}
