package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.upshift.programme.Phase.Step;
import org.upshift.programme.ProgrammeQueries;

/** A cohort of the health programme in the midst of its year: two modules are over, three can be booked. */
@ApplicationScoped
class RunningCohort implements SampleStep {
    static final int PLACES = 24;

    private static final int DAYS_SINCE_FIRST_MODULE = 95;

    private final SampleCohorts cohorts;
    private final ProgrammeQueries programmes;

    RunningCohort(SampleCohorts cohorts, ProgrammeQueries programmes) {
        this.cohorts = cohorts;
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    @Transactional
    public void load() {
        var today = cohorts.today();
        var programme = programmes
                .programme(HealthInnovationProgramme.SLUG)
                .orElseThrow()
                .id();
        cohorts.enterCohort(
                programme,
                name(today),
                PLACES,
                WorkingDays.from(firstModule(today).minusDays(HealthInnovationProgramme.DAYS_TO_FIRST_MODULE)),
                Step.OPEN_APPLICATIONS,
                Step.CLOSE_APPLICATIONS,
                Step.START);
    }

    /** Its first year and the one in which it ends. */
    static String name(LocalDate today) {
        return firstModule(today).getYear() + " to " + (firstModule(today).getYear() + 1);
    }

    /** A Friday, like the modules of 2019. */
    static LocalDate firstModule(LocalDate today) {
        return today.minusDays(DAYS_SINCE_FIRST_MODULE).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }
}
