package org.upshift.admission.web;

import java.time.Instant;
import java.util.List;
import org.upshift.admission.WhoIsMissingWhat.Line;
import org.upshift.kernel.LondonTime;
import org.upshift.web.CsvFile;
import org.upshift.web.XlsxTable;

/** The list of what is missing as a file, in which no text is a formula to a spreadsheet. */
final class MissingFile {
    static final String XLSX = XlsxTable.TYPE;

    private static final List<String> HEADER =
            List.of("Reference", "Name", "E-mail address", "Organisation", "Missing", "Since", "Reminded");

    private MissingFile() {}

    static String csv(List<Line> lines) {
        return CsvFile.of(HEADER, lines.stream().map(MissingFile::cells).toList());
    }

    /** Cells are typed as texts, so none is a formula. */
    static byte[] xlsx(List<Line> lines) {
        return XlsxTable.of(
                "Missing", HEADER, lines.stream().map(MissingFile::cells).toList());
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
