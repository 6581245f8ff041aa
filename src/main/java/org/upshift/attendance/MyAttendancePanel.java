package org.upshift.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
                CohortView cohort, List<MarkQueries.Attended> attended, String time);
    }

    @Override
    public Optional<TemplateInstance> panel(CohortView cohort, UUID person) {
        var attended = marks.ofPerson(person, cohort.id(), SESSIONS);
        int minutes = attended.stream().mapToInt(MarkQueries.Attended::minutes).sum();
        return Optional.of(Templates.myAttendance(cohort, attended, Commitment.time(minutes)));
    }
}
