package org.upshift.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.upshift.programme.CohortView;
import org.upshift.timetable.SessionView;

@CheckedTemplate(basePath = "mail/attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class AbsenceLetters {
    private AbsenceLetters() {}

    /** @param remark what the team says; empty when it says nothing */
    static native TemplateInstance absenceDecided(
            CohortView cohort, SessionView session, boolean authorised, String remark);

    /** The team has entered it for the participant. */
    static native TemplateInstance absenceEntered(CohortView cohort, SessionView session);

    /** @param remark why it does not count; empty when it does */
    static native TemplateInstance catchUpDecided(
            CohortView cohort, SessionView session, boolean accepted, String remark);

    /** To whoever recorded the mark. */
    static native TemplateInstance markAsked(CohortView cohort, SessionView session, String name, UUID question);

    static native TemplateInstance markAnswered(CohortView cohort, SessionView session, String answer, String mark);
}
