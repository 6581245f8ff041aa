package org.upshift.booking.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.people.CurrentActor;
import org.upshift.programme.CohortView;

/** A cohort in which whoever asks has a place; for everybody else it is not there. */
@ApplicationScoped
class OwnCohort {
    private static final Page COHORTS = Page.first(100);

    private final CurrentActor actor;
    private final EnrolmentQueries enrolments;

    OwnCohort(CurrentActor actor, EnrolmentQueries enrolments) {
        this.actor = actor;
        this.enrolments = enrolments;
    }

    CohortView of(UUID id) {
        return enrolments.cohortsOf(actor.personId(), COHORTS).stream()
                .filter(cohort -> cohort.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort"));
    }
}
