package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;
import org.upshift.kernel.NotFound;
import org.upshift.timetable.SessionKind;
import org.upshift.timetable.SessionQueries;
import org.upshift.timetable.SessionView;

/** What participants know about their own attendance. */
@ApplicationScoped
public class MyAttendances {
    private static final Page SESSIONS = Page.first(100);

    private final SessionQueries sessions;
    private final OwnPlace places;
    private final MarkQueries marks;
    private final AbsenceQueries absences;
    private final MarkQuestionQueries questions;
    private final CatchUpQueries catchUps;
    private final Clock clock;

    MyAttendances(
            SessionQueries sessions,
            OwnPlace places,
            MarkQueries marks,
            AbsenceQueries absences,
            MarkQuestionQueries questions,
            CatchUpQueries catchUps,
            Clock clock) {
        this.sessions = sessions;
        this.places = places;
        this.marks = marks;
        this.absences = absences;
        this.questions = questions;
        this.catchUps = catchUps;
        this.clock = clock;
    }

    /** For everybody who has no place in the cohort the session is not there. */
    public MyAttendance of(UUID person, UUID sessionId) {
        var session = sessions.find(sessionId).orElseThrow(() -> new NotFound("session"));
        places.of(person, session.cohortId());
        return new MyAttendance(
                session.withoutLink(),
                marks.own(sessionId, person).orElse(null),
                absences.own(sessionId, person).orElse(null),
                questions.own(sessionId, person),
                catchUps.own(sessionId, person),
                groups(session, person),
                session.hasBegun(clock.instant()));
    }

    private List<SessionView> groups(SessionView session, UUID person) {
        if (session.kind() != SessionKind.MODULE) {
            return List.of();
        }
        var there = Set.copyOf(marks.attendedBy(person, session.cohortId()));
        return sessions.ofCohort(session.cohortId(), SESSIONS).stream()
                .filter(other -> session.isAlternativeTo(other) && there.contains(other.id()))
                .toList();
    }
}
