package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.query.Page;

/** Tells participants of running cohorts who may miss their days, and later their line managers where the programme says so. */
@ApplicationScoped
public class WarnOfDays {
    private static final Page COHORTS = Page.first(1000);

    private final CommitmentWatch watch;
    private final WarnCohort warnCohort;

    WarnOfDays(CommitmentWatch watch, WarnCohort warnCohort) {
        this.watch = watch;
        this.warnCohort = warnCohort;
    }

    /** Each cohort in a transaction of its own. */
    public void warn() {
        watch.cohorts(COHORTS).forEach(warnCohort::warn);
    }
}
