package org.upshift.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upshift.kernel.LondonTime;
import org.upshift.kernel.RuleViolation;

/** What a new cohort must fulfil, so that all of it can be said before the cohort is made. */
@ApplicationScoped
public class NewCohortRules {
    private final CohortQueries cohorts;
    private final Clock clock;

    NewCohortRules(CohortQueries cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** What stands against it; what is null could not be read and is not looked at. */
    public List<RuleViolation> against(UUID programme, String name, Integer capacity, LocalDate lastDay) {
        List<RuleViolation> found = new ArrayList<>();
        if (name != null && cohorts.countNamed(programme, name.strip()) > 0) {
            found.add(CohortConstraints.nameTaken());
        }
        if (capacity != null && capacity < 1) {
            found.add(new RuleViolation("capacity-below-held", "capacity", "Places must be 1 or more"));
        }
        if (lastDay != null && lastDay.isBefore(LondonTime.today(clock.instant()))) {
            found.add(new RuleViolation("deadline-past", "deadline", "The deadline must be today or later"));
        }
        return found;
    }
}
