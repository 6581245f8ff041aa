package org.upshift.admission;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.programme.CohortAccess;

/** Brings the selection of a cohort to any point of its way, through the use cases. */
@Singleton
class Selecting {
    private final BeginSelection begin;
    private final ChangeSelectionRules rules;
    private final PlanRelease plan;
    private final ReleaseOutcomes release;
    private final Workbench workbench;
    private final ReleasePreview preview;
    private final CohortAccess access;
    private final Clock clock;

    Selecting(
            BeginSelection begin,
            ChangeSelectionRules rules,
            PlanRelease plan,
            ReleaseOutcomes release,
            Workbench workbench,
            ReleasePreview preview,
            CohortAccess access,
            Clock clock) {
        this.begin = begin;
        this.rules = rules;
        this.plan = plan;
        this.release = release;
        this.workbench = workbench;
        this.preview = preview;
        this.access = access;
        this.clock = clock;
    }

    void begin(Actor team, UUID cohort) {
        begin.begin(team, cohort);
    }

    void prepared(Actor team, UUID cohort, int places, int reserves, boolean needsSignOff) {
        begin.begin(team, cohort);
        rules.change(team, cohort, before -> before.with(places, reserves, needsSignOff));
        var today = LondonTime.today(clock.instant());
        plan.plan(team, cohort, today.plusDays(10), today.plusDays(60), 7, true);
    }

    Board board(Actor team, UUID cohort) {
        return workbench.board(access.cohort(cohort, team)).orElseThrow();
    }

    String agreed(Actor team, UUID cohort) {
        return preview.of(board(team, cohort)).agreed();
    }

    void release(Actor team, UUID cohort) {
        release.release(team, cohort, agreed(team, cohort));
    }
}
