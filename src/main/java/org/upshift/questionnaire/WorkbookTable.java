package org.upshift.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.upshift.kernel.RuleViolation;

/** The first sheet of an Excel workbook; days and times as 2026-11-22T13:20. */
final class WorkbookTable {

    /** A few kilobytes can unfold to gigabytes: more than this is no questionnaire. */
    private static final long MOST_BYTES = 60_000_000;

    private static final int MOST_PARTS = 2_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private WorkbookTable() {}

    static List<TableLine> read(byte[] file) {
        try {
            measure(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                    var rows = workbook.getFirstSheet().openStream()) {
                return lines(rows.iterator());
            }
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw TableFile.refused(
                    "file-unreadable",
                    "The selected file cannot be read as an Excel workbook. Open it in Excel and save it as CSV");
        }
    }

    /** Unfolds the file once without keeping anything, so that a bomb goes off where nothing can break. */
    private static void measure(byte[] file) throws IOException {
        boolean workbook = false;
        long bytes = 0;
        int parts = 0;
        byte[] sink = new byte[16_384];
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                workbook |= part.getName().equals("xl/workbook.xml");
                if (++parts > MOST_PARTS) {
                    throw TableFile.refused("file-bomb", "The selected file has too many parts");
                }
                try (var content = zip.getInputStream(part)) {
                    for (int read = content.read(sink); read >= 0; read = content.read(sink)) {
                        bytes += read;
                        if (bytes > MOST_BYTES) {
                            throw TableFile.refused("file-bomb", "The selected file is too large when it is unpacked");
                        }
                    }
                }
            }
        }
        if (!workbook) {
            throw TableFile.refused("file-type", "The selected file must be a CSV file or an Excel workbook (.xlsx)");
        }
    }

    private static List<TableLine> lines(Iterator<Row> rows) {
        List<TableLine> lines = new ArrayList<>();
        int columns = 0;
        while (rows.hasNext()) {
            var line = line(rows.next());
            if (!line.isEmpty()) {
                lines.add(line);
                columns = Math.max(columns, line.cells().size());
                TableFile.check(lines, columns);
            }
        }
        return lines;
    }

    private static TableLine line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), TableFile.MAX_COLUMNS + 1); column++) {
            cells.add(row.getOptionalCell(column).map(WorkbookTable::text).orElse(""));
        }
        return new TableLine(row.getRowNum(), List.copyOf(cells));
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell.getDataFormatString()) ? day(cell) : number(cell.asNumber());
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "Yes" : "No";
        }
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return SeparatedTable.cell(cell.getText());
    }

    /** Words in quotes and colours in brackets are no parts of a day. */
    private static boolean isDate(String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[ydhs].*|.*m+[/.-].*");
    }

    private static String day(Cell cell) {
        LocalDateTime time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.withNano(0).toString();
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
