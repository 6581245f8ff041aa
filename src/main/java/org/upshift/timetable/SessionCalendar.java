package org.upshift.timetable;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
        return all(cohort).map(SessionCalendar::occasion).toList();
    }

    @Override
    public Optional<Occasion> beginning(UUID cohort) {
        return all(cohort)
                .filter(session -> session.kind() != SessionKind.EVENT)
                .findFirst()
                .map(SessionCalendar::occasion);
    }

    private Stream<SessionView> all(UUID cohort) {
        return sessions.ofCohort(cohort, Page.first(Timetable.MAX_SESSIONS)).stream();
    }

    static Occasion occasion(SessionView session) {
        return new Occasion(session.id(), session.name(), session.starts(), session.ends());
    }
}
