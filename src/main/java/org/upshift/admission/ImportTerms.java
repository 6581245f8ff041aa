package org.upshift.admission;

import java.util.List;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/**
 * What somebody says who stores an import.
 *
 * @param expected the mark of what they have seen, or null when they did not look
 * @param reason why applications come in after the deadline; only needed then
 * @param tell whether the applicants get a letter
 */
public record ImportTerms(String expected, String reason, boolean tell) {
    private static final int LONGEST_REASON = 500;

    public ImportTerms {
        reason = Typed.line(reason);
    }

    static void requireOpen(CohortView cohort) {
        if (cohort.phase() != Phase.OPEN && cohort.phase() != Phase.SELECTING) {
            throw new RuleViolation(
                    "applications-closed",
                    "Applications can be moved over only while a cohort is open for applications or selecting. This one is “"
                            + cohort.phase().words() + "”");
        }
    }

    /** All that keeps these applications from being stored, but for what is wrong in the lines. */
    List<RuleViolation> against(ImportPlan plan) {
        if (plan.fresh().isEmpty()) {
            return List.of(new RuleViolation(
                    "nothing-to-move", "There is nothing to move: all of these applications are here already"));
        }
        if (expected != null && !expected.equals(plan.mark())) {
            return List.of(
                    new RuleViolation(
                            "changed-meanwhile",
                            "What would be moved has changed since you looked. This page now says how it is: check it, then go on"));
        }
        if (plan.isLate() && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            return List.of(new RuleViolation(
                    "reason-missing",
                    "reason",
                    "Say why applications come in after the deadline, in 500 characters or fewer"));
        }
        return List.of();
    }
}
