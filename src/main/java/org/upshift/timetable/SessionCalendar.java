package org.upshift.timetable;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.programme.CohortCalendar;

/** The sessions of a cohort, for features that only need to know when they are. */
@Singleton
class SessionCalendar implements CohortCalendar {
    private final SessionQueries sessions;

    SessionCalendar(SessionQueries sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Occasion> of(UUID cohort) {
        return sessions.ofCohort(cohort, Page.first(Timetable.MAX_SESSIONS)).stream()
                .map(session -> new Occasion(session.id(), session.name(), session.starts(), session.ends()))
                .toList();
    }
}
