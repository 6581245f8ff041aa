package org.upshift.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.kernel.LondonTime;
import org.upshift.people.Actor;
import org.upshift.people.Role;
import org.upshift.programme.CohortAccess;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;
import org.upshift.web.FileName;
import org.upshift.web.TableDownload;

/** The registers of a cohort by date, and how far each is marked. */
@Singleton
public class RegisterLists {
    private static final Page ALL = Page.first(100);
    private static final List<String> HEADER =
            List.of("Session", "Begins", "Ends", "Booked", "Marked", "Came", "Caught up");

    private final CohortAccess cohorts;
    private final SessionQueries sessions;
    private final MarkQueries marks;

    RegisterLists(CohortAccess cohorts, SessionQueries sessions, MarkQueries marks) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.marks = marks;
    }

    /** A session, and how many are marked in it, came, and made up for it. */
    public record Line(SessionView session, long marked, long came, long caughtUp) {
        static Line of(SessionView session, MarkQueries.Count count) {
            return count == null
                    ? new Line(session, 0, 0, 0)
                    : new Line(session, count.marked(), count.came(), count.caughtUp());
        }
    }

    /** Two SQL statements. The caller has checked who asks. */
    public List<Line> of(UUID cohort, Page page) {
        var counts = marks.counts(cohort, ALL).stream()
                .collect(Collectors.toMap(MarkQueries.Count::sessionId, Function.identity()));
        return sessions.ofCohort(cohort, page).stream()
                .map(session -> Line.of(session, counts.get(session.id())))
                .toList();
    }

    public List<Line> of(UUID cohort) {
        return of(cohort, ALL);
    }

    /** As a table for files. */
    public TableDownload of(Actor actor, UUID cohortId) {
        var cohort = cohorts.withPlaces(cohortId, actor, Role.FACILITATOR);
        return new TableDownload(
                FileName.of(cohort.programmeTitle(), cohort.name(), "registers"),
                HEADER,
                of(cohortId).stream().map(RegisterLists::cells).toList());
    }

    private static List<Object> cells(Line line) {
        return List.of(
                line.session().name(),
                LondonTime.dateTime(line.session().starts()),
                LondonTime.dateTime(line.session().ends()),
                line.session().booked(),
                line.marked(),
                line.came(),
                line.caughtUp());
    }
}
