package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.upshift.enrolment.EnrolmentQueries;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** Who came to what. A fixed number of SQL statements, however many people and sessions there are. */
@ApplicationScoped
public class AttendanceMaps {
    private static final Page SESSIONS = Page.first(100);
    private static final Page MARKS = Page.first(100 * EnrolmentQueries.MOST);

    private final SessionQueries sessions;
    private final MarkQueries marks;
    private final AbsenceQueries absences;
    private final Standings standings;
    private final Clock clock;

    AttendanceMaps(
            SessionQueries sessions, MarkQueries marks, AbsenceQueries absences, Standings standings, Clock clock) {
        this.sessions = sessions;
        this.marks = marks;
        this.absences = absences;
        this.standings = standings;
        this.clock = clock;
    }

    /** One person in one session. */
    private record Place(UUID person, UUID session) {}

    public AttendanceMap of(CohortView cohort) {
        Map<UUID, List<SessionView>> choices = new LinkedHashMap<>();
        for (var session : sessions.ofCohort(cohort.id(), SESSIONS)) {
            choices.computeIfAbsent(session.choice(), first -> new ArrayList<>())
                    .add(session);
        }
        var columns = choices.values().stream().map(AttendanceMap.Column::new).toList();
        var marked = marks.cells(cohort.id(), MARKS).stream()
                .collect(Collectors.toMap(cell -> new Place(cell.personId(), cell.sessionId()), Function.identity()));
        var away = absences.away(cohort.id(), MARKS).stream()
                .map(one -> new Place(one.personId(), one.sessionId()))
                .collect(Collectors.toSet());
        var now = clock.instant();
        var rows = standings.ofCohort(cohort).stream()
                .map(standing -> new AttendanceMap.Row(
                        standing,
                        columns.stream()
                                .map(column -> cell(standing.person(), column.sessions(), marked, away, now))
                                .toList()))
                .toList();
        return new AttendanceMap(columns, rows);
    }

    /** Of parallel groups the one that says most for the person: to have been there, then to have caught up. */
    private static Presence cell(
            UUID person, List<SessionView> groups, Map<Place, MarkQueries.Cell> marked, Set<Place> away, Instant now) {
        return groups.stream()
                .map(session -> {
                    var place = new Place(person, session.id());
                    var mark = marked.get(place);
                    if (mark != null) {
                        return Presence.of(mark, session);
                    }
                    return away.contains(place)
                            ? Presence.AWAY
                            : session.hasBegun(now) ? Presence.NOT_MARKED : Presence.TO_COME;
                })
                .min(Comparator.comparingInt(AttendanceMaps::weight))
                .orElse(Presence.TO_COME);
    }

    /** Nothing is missed while another group is still to come. */
    private static int weight(Presence presence) {
        return switch (presence) {
            case PRESENT, LATE, LEFT_EARLY -> 0;
            case CAUGHT_UP -> 1;
            case TO_COME -> 2;
            case AUTHORISED -> 3;
            case WITH_NOTICE -> 4;
            case ABSENT -> 5;
            case AWAY -> 6;
            case NOT_MARKED -> 7;
        };
    }
}
