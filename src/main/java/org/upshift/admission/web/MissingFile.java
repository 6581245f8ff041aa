package org.upshift.admission.web;

import java.time.Instant;
import java.util.List;
import org.upshift.admission.WhoIsMissingWhat.Line;
import org.upshift.kernel.LondonTime;
import org.upshift.web.TableDownload;

/** The list of what is missing as a file. */
final class MissingFile {
    private static final List<String> HEADER =
            List.of("Reference", "Name", "E-mail address", "Organisation", "Missing", "Since", "Reminded");

    private MissingFile() {}

    static TableDownload of(List<Line> lines) {
        return new TableDownload(
                "missing", HEADER, lines.stream().map(MissingFile::cells).toList());
    }

    private static List<String> cells(Line line) {
        var row = line.row();
        return List.of(
                row.reference(),
                row.name(),
                row.email(),
                row.organisation() == null ? "" : row.organisation(),
                String.join("; ", line.lines()),
                time(row.since()),
                time(row.lastReminded()));
    }

    private static String time(Instant moment) {
        return moment == null ? "" : LondonTime.dateTime(moment);
    }
}
