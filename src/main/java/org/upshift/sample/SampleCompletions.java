package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.upshift.attendance.ChangeCompletionRule;
import org.upshift.attendance.CompletionRule;
import org.upshift.attendance.Completions;
import org.upshift.attendance.ProgressReport;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortQueries;

/** What completes the two programmes, and who has completed the cohorts that are over. */
@ApplicationScoped
class SampleCompletions implements SampleStep {
    private final SampleCohorts cohorts;
    private final CohortQueries cohortQueries;
    private final ChangeCompletionRule changeRule;
    private final ProgressReport progress;
    private final Completions completions;

    SampleCompletions(
            SampleCohorts cohorts,
            CohortQueries cohortQueries,
            ChangeCompletionRule changeRule,
            ProgressReport progress,
            Completions completions) {
        this.cohorts = cohorts;
        this.cohortQueries = cohortQueries;
        this.changeRule = changeRule;
        this.progress = progress;
        this.completions = completions;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    @Transactional
    public void load() {
        complete(
                cohorts.named(HealthInnovationProgramme.SLUG, HealthInnovationProgramme.FIRST_COHORT),
                new CompletionRule(4, 10, 3),
                LocalDateTime.parse("2020-01-17T16:30"));
        complete(
                cohorts.named(UniversityPilotProgramme.SLUG, UniversityPilotProgramme.PILOT),
                new CompletionRule(3, 0, 0),
                LocalDateTime.parse("2022-11-02T16:30"));
    }

    /**
     * Without the letters that the team's pages send.
     *
     * @param end of the last session, which certificates name
     */
    private void complete(UUID id, CompletionRule rule, LocalDateTime end) {
        var cohort = cohortQueries.reachable(id, true, Set.of(), Set.of()).orElseThrow();
        changeRule.change(SampleTimetables.LOADER, cohort.programmeId(), rule);
        progress.of(cohort).stream()
                .filter(one -> one.isMeetingRule() && !one.isCompleted())
                .forEach(
                        one -> completions.complete(SampleTimetables.LOADER, cohort, one, "", LondonTime.instant(end)));
    }
}
