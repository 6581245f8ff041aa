package org.upshift.admission.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.upshift.admission.WhoIsMissingWhat.Line;
import org.upshift.kernel.LondonTime;
import org.upshift.web.CsvFile;

/** The list of what is missing as a file, in which no text is a formula to a spreadsheet. */
final class MissingFile {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADER =
            List.of("Reference", "Name", "E-mail address", "Organisation", "Missing", "Since", "Reminded");

    private MissingFile() {}

    static String csv(List<Line> lines) {
        return CsvFile.of(HEADER, lines.stream().map(MissingFile::cells).toList());
    }

    /** Cells are typed as texts, so none is a formula. */
    static byte[] xlsx(List<Line> lines) {
        var file = new ByteArrayOutputStream();
        try {
            var book = new Workbook(file, "Upshift", "1.0");
            var sheet = book.newWorksheet("Missing");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
            }
            sheet.range(0, 0, 0, HEADER.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int line = 0; line < lines.size(); line++) {
                var cells = cells(lines.get(line));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(line + 1, column, cells.get(column));
                }
            }
            book.finish();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
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
