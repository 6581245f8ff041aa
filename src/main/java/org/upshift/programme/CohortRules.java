package org.upshift.programme;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upshift.kernel.Findings;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortCalendar.Occasion;

/** What a change of a cohort must fulfil, so that all of it can be said before the cohort is changed. */
@Singleton
class CohortRules {
    private final CohortQueries cohorts;
    private final List<CohortCalendar> calendars;
    private final Clock clock;

    CohortRules(CohortQueries cohorts, @All List<CohortCalendar> calendars, Clock clock) {
        this.cohorts = cohorts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What stands against it; what is null could not be read and is not looked at. */
    List<RuleViolation> against(Cohort cohort, String name, Integer capacity, LocalDate lastDay) {
        var findings = new Findings();
        boolean renamed = name != null && !name.strip().equals(cohort.getName());
        if (renamed && cohorts.countNamed(cohort.getProgrammeId(), name.strip()) > 0) {
            findings.addAll(List.of(CohortConstraints.nameTaken()));
        }
        var deadline = lastDay == null ? null : lastDay.atTime(CreateCohort.LAST_SECOND);
        findings.addAll(cohort.against(capacity, deadline));
        if (lastDay != null && !lastDay.equals(cohort.getDeadline().toLocalDate())) {
            findings.require(
                    !lastDay.isBefore(LondonTime.today(clock.instant())),
                    "deadline-past",
                    "deadline",
                    "The deadline must be today or later");
            begins(cohort.getId(), lastDay)
                    .ifPresent(first -> findings.require(
                            false,
                            "deadline-after-begin",
                            "deadline",
                            "The deadline must be before the first session for those with a place: " + first.name()
                                    + ", " + LondonTime.date(first.starts().toLocalDate())
                                    + ". Move that first, or choose an earlier day"));
        }
        return findings.all();
    }

    /** Something for those with a place alone that has begun when people still may apply. */
    private Optional<Occasion> begins(UUID cohort, LocalDate lastDay) {
        return calendars.stream()
                .flatMap(calendar -> calendar.beginning(cohort).stream())
                .filter(first -> !first.starts().toLocalDate().isAfter(lastDay))
                .findFirst();
    }
}
