package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.UUID;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortView;

/** Who may read what has changed in a timetable: those who work for the cohort, and those who have a place in it. */
@ApplicationScoped
public class SeesTimetable {
    private final EnrolmentQueries enrolments;

    SeesTimetable(EnrolmentQueries enrolments) {
        this.enrolments = enrolments;
    }

    /** For everybody else the cohort is not there. */
    public CohortView cohort(UUID id, Actor actor) {
        var ofCohorts = new HashSet<>(actor.scope(Role.FACILITATOR));
        ofCohorts.addAll(actor.scope(Role.EVALUATOR));
        return enrolments
                .reachable(id, actor.id(), actor.isAdministrator(), actor.scope(Role.TEAM), ofCohorts)
                .orElseThrow(() -> new NotFound("cohort"))
                .withPlaces();
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
