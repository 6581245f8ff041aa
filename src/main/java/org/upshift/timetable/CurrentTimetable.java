package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;

/** The timetable of a cohort: as everybody reads it, and as the team has planned it since. */
@ApplicationScoped
class CurrentTimetable {
    private final EntityManager entities;
    private final SessionQueries sessions;

    CurrentTimetable(EntityManager entities, SessionQueries sessions) {
        this.entities = entities;
        this.sessions = sessions;
    }

    List<SessionState> released(UUID cohort) {
        return SessionState.of(sessions.ofCohort(cohort, Page.first(Timetable.MAX_SESSIONS)), sessions.access(cohort));
    }

    PlannedTimetable planned(UUID cohort) {
        return new PlannedTimetable(
                released(cohort),
                entities.createQuery("from SessionDraft where cohortId = :cohort", SessionDraft.class)
                        .setParameter("cohort", cohort)
                        .getResultList());
    }
}
