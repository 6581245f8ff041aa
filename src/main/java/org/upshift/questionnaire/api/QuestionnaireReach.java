package org.upshift.questionnaire.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortView;
import org.upshift.questionnaire.ItemQueries;

/** A questionnaire is reached by whoever reaches its cohort. */
@ApplicationScoped
class QuestionnaireReach {

    private final CohortAccess cohorts;
    private final ItemQueries items;

    QuestionnaireReach(CohortAccess cohorts, ItemQueries items) {
        this.cohorts = cohorts;
        this.items = items;
    }

    /** @throws NotFound when there is no such questionnaire for this actor */
    CohortView cohort(UUID questionnaire, Actor actor, Role... roles) {
        var cohort = items.cohortOf(questionnaire).orElseThrow(() -> new NotFound("questionnaire"));
        return cohorts.cohort(cohort, actor, roles);
    }
}
