package org.upshift.admission.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.upshift.admission.ApplicationList.Line;
import org.upshift.admission.CohortApplications;
import org.upshift.kernel.LondonTime;
import org.upshift.programme.CohortView;

/** A row of the team's list as it is read: a page has many, and a template takes long to find words out. */
record ListRow(
        String path,
        String name,
        String status,
        String organisation,
        String eligible,
        String priority,
        BigDecimal score,
        String manager,
        String sent) {
    static ListRow of(Line line, CohortView cohort, ListChoices choices, Instant now) {
        var row = line.row();
        return new ListRow(
                ApplicationLinks.review(cohort.id(), row.id()),
                row.displayName(),
                row.status(cohort, now).title(cohort),
                row.organisation() == null ? "" : row.organisation(),
                choices.eligible(row),
                row.priorityMet() + " of " + choices.rules().priority(),
                line.score() == null ? null : line.score().mean(),
                manager(row),
                row.sentAt() == null ? "" : LondonTime.dateTime(row.sentAt()));
    }

    private static String manager(CohortApplications.Row row) {
        if (row.signOff() == null) {
            return "";
        }
        return (row.manager().isEmpty() ? "" : row.manager() + ": ")
                + row.signOff().words();
    }
}
