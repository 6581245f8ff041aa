package org.upshift.timetable;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.admission.ReleaseDates;
import org.upshift.admission.Terms;

/** The sessions of a cohort, as a line manager is asked to release somebody for them. */
@Singleton
class SessionDates implements ReleaseDates {
    private final SessionQueries sessions;

    SessionDates(SessionQueries sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Terms.Line> dates(UUID cohort) {
        return sessions.ofCohort(cohort, Page.first(Timetable.MAX_SESSIONS)).stream()
                .map(session -> new Terms.Line(session.name(), session.when()))
                .toList();
    }

    @Override
    public Optional<LocalDate> firstDay(UUID cohort) {
        var all = sessions.ofCohort(cohort, Page.first(Timetable.MAX_SESSIONS));
        return all.stream()
                .filter(session -> session.kind() == SessionKind.MODULE)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(session -> session.starts().toLocalDate());
    }
}
