package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.kernel.RuleViolation;
import org.upshift.programme.CohortView;
import org.upshift.programme.Phase;

/** The cohort in which a participant has a place; for everybody else it is not there. */
@ApplicationScoped
public class OwnPlace {
    private static final Page COHORTS = Page.first(100);

    private final EnrolmentQueries enrolments;

    OwnPlace(EnrolmentQueries enrolments) {
        this.enrolments = enrolments;
    }

    public CohortView of(UUID person, UUID cohort) {
        return enrolments.cohortsOf(person, COHORTS).stream()
                .filter(found -> found.id().equals(cohort))
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort"));
    }

    /** The same for somebody who wants to say what they gave: a cohort that is put away takes nothing any more. */
    CohortView taking(UUID person, UUID cohort) {
        var found = of(person, cohort);
        if (found.phase() == Phase.ARCHIVED || found.phase() == Phase.CANCELLED) {
            throw new RuleViolation(
                    "cohort-over", "The cohort is “" + found.phase().words() + "”: nothing more can be recorded");
        }
        return found;
    }
}
