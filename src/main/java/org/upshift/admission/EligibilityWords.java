package org.upshift.admission;

import org.upshift.programme.EligibilityRule;

/** Whether somebody says that they are eligible, and what the rule is, for those who read applications. */
public final class EligibilityWords {
    private EligibilityWords() {}

    /** "Yes: 1 of 2, any one is enough" */
    public static String of(EligibilityRule rule, long met, long asked) {
        if (asked == 0) {
            return "Nothing is asked";
        }
        String counted = met + " of " + asked;
        return switch (rule) {
            case ANY -> met > 0 ? "Yes: " + counted + ", any one is enough" : "No: " + counted + ", one is needed";
            case ALL -> met == asked ? "Yes: all " + asked : "No: " + counted + ", all are needed";
        };
    }
}
