package org.upshift.admission.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.upshift.admission.ApplicationList.Line;
import org.upshift.form.ApplicationForms;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;

/** The team's list of applications as the rows of a file. */
record ApplicationTable(CohortView cohort, ApplicationForms.Rules rules, Instant now) {
    static final List<String> HEADER = List.of(
            "Reference",
            "Name",
            "E-mail address",
            "Status",
            "Organisation",
            "Eligible",
            "Priority met",
            "Of",
            "Line manager",
            "Sign-off",
            "Sent",
            "Mean score");

    List<Object> cells(Line line) {
        var row = line.row();
        boolean asked = row.signOff() != null;
        return Arrays.asList(
                row.reference(),
                row.name(),
                row.email(),
                row.status(cohort, now).title(cohort),
                row.organisation(),
                ListChoices.eligible(rules, row),
                row.priorityMet(),
                rules.priority(),
                asked ? row.manager() : null,
                asked ? row.signOff().words() : null,
                row.sentAt() == null ? null : LondonTime.dateTime(row.sentAt()),
                line.score() == null ? null : line.score().mean());
    }
}
