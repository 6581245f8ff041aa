package org.upshift.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.upshift.programme.Phase.Step;

/** A year-long programme for conveners of communities of practice in health and care: as it ran in 2019, open now, and being selected for. */
@ApplicationScoped
class HealthInnovationProgramme implements SampleStep {
    static final String SLUG = "communities-of-practice-leadership";
    static final String FIRST_COHORT = "2019";
    private static final int WEEKS_TO_APPLY = 3;

    /** In 2018 the first module came 60 days after the deadline. */
    static final int DAYS_TO_FIRST_MODULE = 60;

    private final SampleCohorts cohorts;

    HealthInnovationProgramme(SampleCohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional
    public void load() {
        var programme = cohorts.enterProgramme(SLUG, HealthInnovationText.text());
        cohorts.enterCohort(
                programme,
                FIRST_COHORT,
                30,
                LocalDate.of(2018, 11, 19),
                Step.OPEN_APPLICATIONS,
                Step.CLOSE_APPLICATIONS,
                Step.START,
                Step.FINISH);
        cohorts.enterCohort(
                programme, openCohort(cohorts.today()), 24, deadline(cohorts.today()), Step.OPEN_APPLICATIONS);
        cohorts.enterCohort(
                programme,
                SelectingCohort.name(cohorts.today()),
                SelectingCohort.PLACES,
                cohorts.today(),
                Step.OPEN_APPLICATIONS);
    }

    /** The name of the cohort that is open now: the year in which it runs. */
    static String openCohort(LocalDate today) {
        return String.valueOf(SampleTimetables.days(firstModule(today)).get(0).getYear());
    }

    /** The last day to apply for the cohort that is open now. */
    static LocalDate deadline(LocalDate today) {
        return WorkingDays.from(today.plusWeeks(WEEKS_TO_APPLY));
    }

    /** The Friday of its first module, were there no holidays. */
    static LocalDate firstModule(LocalDate today) {
        return today.plusWeeks(WEEKS_TO_APPLY)
                .plusDays(DAYS_TO_FIRST_MODULE)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }
}
