package org.upshift.kernel;

import io.quarkus.arc.Arc;

/** A replica looks for missed work by its clock. Where a test has stopped the clock, somebody has to ask it to. */
public final class WorkThatIsDue {
    private WorkThatIsDue() {}

    public static void lookForIt() {
        try (var runner = Arc.container().instance(JobRunner.class)) {
            runner.get().lookForWork();
        }
    }
}
