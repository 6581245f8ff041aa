package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.programme.CohortQueries;
import org.upshift.programme.CohortView;

/** Who may read what has changed in a timetable: those who work for the cohort, and those who have a place in it. */
@ApplicationScoped
public class SeesTimetable {
    private final CohortAccess access;
    private final CohortQueries cohorts;
    private final EnrolmentQueries enrolments;

    SeesTimetable(CohortAccess access, CohortQueries cohorts, EnrolmentQueries enrolments) {
        this.access = access;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
    }

    /** For everybody else the cohort is not there. */
    public CohortView cohort(UUID id, Actor actor) {
        if (actor.id() != null && enrolments.isParticipant(actor.id(), id)) {
            return cohorts.reachable(id, true, Set.of(), Set.of()).orElseThrow(() -> new NotFound("cohort"));
        }
        return access.cohort(id, actor, Role.FACILITATOR, Role.EVALUATOR);
    }

    /** Whether somebody holds a role of the cohort itself with which they read it. */
    public static boolean works(CohortView cohort, Actor actor) {
        return actor.holds(Role.FACILITATOR, cohort.id()) || actor.holds(Role.EVALUATOR, cohort.id());
    }

    /** Whether seats and links are theirs to know, and who released it. */
    public boolean isTeam(CohortView cohort, Actor actor) {
        return actor.holds(Role.TEAM, cohort.programmeId());
    }
}
