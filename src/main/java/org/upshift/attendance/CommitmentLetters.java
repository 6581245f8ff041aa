package org.upshift.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.upshift.programme.CohortView;

@CheckedTemplate(basePath = "mail/attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class CommitmentLetters {
    private CommitmentLetters() {}

    /** @param why it does not count; empty when it does */
    static native TemplateInstance meetingDecided(CohortView cohort, String heldOn, boolean confirmed, String why);

    /** To a participant who may miss the days, or misses them. */
    static native TemplateInstance daysWarning(CohortView cohort, Standing standing);

    /** To the line manager of some, later. */
    static native TemplateInstance daysOfReports(CohortView cohort, List<WarnCohort.Report> reports);
}
