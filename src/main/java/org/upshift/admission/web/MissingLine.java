package org.upshift.admission.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.upshift.admission.WhoIsMissingWhat.Line;
import org.upshift.kernel.LondonTime;

/** A row of who is missing what as it is read. */
record MissingLine(String path, String name, String organisation, List<String> lines, String since, String reminded) {
    static MissingLine of(Line line, UUID cohort) {
        var row = line.row();
        return new MissingLine(
                ApplicationLinks.review(cohort, row.application()),
                row.displayName(),
                row.organisation(),
                line.lines(),
                time(row.since()),
                time(row.lastReminded()));
    }

    private static String time(Instant moment) {
        return moment == null ? "" : LondonTime.dateTime(moment);
    }
}
