package org.upshift.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.upshift.booking.MySessionsPanel;
import org.upshift.programme.CohortView;

/** "Your attendance", and the commitment so far, for the participant. */
@Singleton
class MyAttendancePanel implements MySessionsPanel {
    private static final Page SESSIONS = Page.first(100);

    private final MarkQueries marks;

    MyAttendancePanel(MarkQueries marks) {
        this.marks = marks;
    }

    @CheckedTemplate(basePath = "attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance myAttendance(
                CohortView cohort, List<MarkQueries.Attended> attended, String time, String caughtUp);
    }

    private static int minutes(Stream<MarkQueries.Attended> attended) {
        return attended.mapToInt(MarkQueries.Attended::minutes).sum();
    }

    @Override
    public Optional<TemplateInstance> panel(CohortView cohort, UUID person) {
        var attended = marks.ofPerson(person, cohort.id(), SESSIONS);
        int caughtUp = minutes(attended.stream().filter(one -> one.attendance() == Attendance.CAUGHT_UP));
        int there = minutes(attended.stream().filter(one -> one.attendance().isThere()));
        return Optional.of(Templates.myAttendance(
                cohort, attended, Commitment.time(there), caughtUp == 0 ? "" : Commitment.time(caughtUp)));
    }
}
