package org.upshift.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.upshift.kernel.RuleViolation;

/** The first sheet of an Excel workbook; days and times as 2026-11-22T13:20. */
final class WorkbookTable {

    /** A few kilobytes can unfold to gigabytes: more than this is no table of so many lines and columns. */
    private static final long MOST_BYTES = 400_000_000;

    /** What is not read cell by cell is held as a whole: the words of a workbook, which stand in one place, and its styles. */
    private static final long MOST_WORDS = 80_000_000;

    private static final long MOST_OF_OTHERS = 10_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final String SHEETS = "xl/worksheets/";
    private static final int LONGEST_NUMBER = 100;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** Few formats, many cells. */
    private final Map<String, Boolean> dates = new HashMap<>();

    private WorkbookTable() {}

    static CellTable read(Path file) {
        try {
            measure(file);
            try (var workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
                    var rows = workbook.getFirstSheet().openStream()) {
                return new WorkbookTable().lines(rows.iterator());
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
    private static void measure(Path file) throws IOException {
        boolean workbook = false;
        long bytes = 0;
        int parts = 0;
        try (var zip = ZipFile.builder().setPath(file).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                workbook |= part.getName().equals("xl/workbook.xml");
                if (++parts > MOST_PARTS) {
                    throw TableFile.refused("file-bomb", "The selected file has too many parts");
                }
                try (var content = zip.getInputStream(part)) {
                    bytes += measure(content, part.getName(), MOST_BYTES - bytes);
                }
            }
        }
        if (!workbook) {
            throw TableFile.refused("file-type", "The selected file must be a CSV file or an Excel workbook (.xlsx)");
        }
    }

    private static long measure(InputStream content, String part, long left) throws IOException {
        long most = Math.min(most(part), left);
        var cells = part.startsWith(SHEETS) ? new CellReferences() : null;
        byte[] sink = new byte[16_384];
        long bytes = 0;
        for (int read = content.read(sink); read >= 0; read = content.read(sink)) {
            bytes += read;
            if (bytes > most) {
                throw TableFile.refused("file-bomb", "The selected file is too large when it is unpacked");
            }
            if (cells != null && cells.areFar(sink, read)) {
                throw TableFile.refused("file-wide", "The file must have 500 columns or fewer");
            }
        }
        return bytes;
    }

    private static long most(String part) {
        if (part.startsWith(SHEETS) || part.startsWith("xl/media/")) {
            return MOST_BYTES;
        }
        return part.equals("xl/sharedStrings.xml") ? MOST_WORDS : MOST_OF_OTHERS;
    }

    private CellTable lines(Iterator<Row> rows) {
        var lines = new CellTable.Growing();
        while (rows.hasNext()) {
            var row = rows.next();
            lines.add(row.getRowNum(), cells(row));
        }
        return lines.done();
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), CellTable.MOST_COLUMNS + 1); column++) {
            cells.add(row.getOptionalCell(column).map(this::text).orElse(""));
        }
        return cells;
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.getDataFormatString() != null
                            && dates.computeIfAbsent(cell.getDataFormatString(), WorkbookTable::isDate)
                    ? day(cell)
                    : number(cell.asNumber());
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
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
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
        // Written out, 1E999999999 would fill the memory
        return number.signum() == 0
                ? "0"
                : Math.abs(number.scale()) > LONGEST_NUMBER
                        ? number.toString()
                        : number.stripTrailingZeros().toPlainString();
    }
}
