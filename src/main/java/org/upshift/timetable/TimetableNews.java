package org.upshift.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;

/** Tells what has become of the sessions of a cohort: a day that moves may give others another number. */
@ApplicationScoped
class TimetableNews {
    private final SessionQueries sessions;
    private final Event<SessionChanged> changed;

    TimetableNews(SessionQueries sessions, Event<SessionChanged> changed) {
        this.sessions = sessions;
        this.changed = changed;
    }

    /** The sessions as they are, to be told from as they will be. */
    List<SessionView> before(UUID cohort) {
        return sessions.ofCohort(cohort, Page.first(Timetable.MAX_SESSIONS));
    }

    void tell(UUID cohort, List<SessionView> before) {
        var was = before.stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
        for (var is : before(cohort)) {
            var earlier = was.get(is.id());
            if (earlier != null && !earlier.equals(is)) {
                changed.fire(new SessionChanged(earlier, is));
            }
        }
    }
}
