package org.upshift.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.kernel.NotFound;
import org.upshift.timetable.SessionPlanQueries;
import org.upshift.timetable.SessionQueries;

/** Reads the plan of a session for somebody who has a place in its cohort; for everybody else it is not there. */
@ApplicationScoped
public class MySessionPlans {
    private static final Page COHORTS = Page.first(100);

    private final SessionQueries sessions;
    private final EnrolmentQueries enrolments;
    private final SessionPlanQueries plans;

    MySessionPlans(SessionQueries sessions, EnrolmentQueries enrolments, SessionPlanQueries plans) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.plans = plans;
    }

    public MySessionPlan of(UUID person, UUID sessionId) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        var cohort = enrolments.cohortsOf(person, COHORTS).stream()
                .filter(mine -> mine.id().equals(session.cohortId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
        return new MySessionPlan(
                cohort, session, plans.facilitators(sessionId, cohort.id()), plans.materials(sessionId, cohort.id()));
    }
}
