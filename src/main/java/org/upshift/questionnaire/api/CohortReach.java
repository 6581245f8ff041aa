package org.upshift.questionnaire.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;

/** Participants reach the waves of their cohort, as do those who run or evaluate it. */
@ApplicationScoped
class CohortReach {

    private final CohortAccess cohorts;
    private final EnrolmentQueries enrolment;

    CohortReach(CohortAccess cohorts, EnrolmentQueries enrolment) {
        this.cohorts = cohorts;
        this.enrolment = enrolment;
    }

    /** @throws NotFound when there is no such cohort for this actor */
    void check(UUID cohort, Actor actor) {
        if (actor.id() == null || !enrolment.isParticipant(actor.id(), cohort)) {
            cohorts.cohort(cohort, actor, Role.FACILITATOR, Role.EVALUATOR);
        }
    }
}
