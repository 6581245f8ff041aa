package org.upshift.timetable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.upshift.programme.CohortView;

@CheckedTemplate(basePath = "mail/timetable", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class TimetableLetters {
    private TimetableLetters() {}

    static native TemplateInstance facilitates(CohortView cohort, SessionView session);

    static native TemplateInstance facilitatesNoLonger(CohortView cohort, SessionView session);
}
