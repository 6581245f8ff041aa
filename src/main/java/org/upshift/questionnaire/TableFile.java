package org.upshift.questionnaire;

import java.util.List;
import org.upshift.kernel.RuleViolation;

/** Reads a table from a file that somebody brings: a workbook (XLSX) or a text with separators. What it is follows from its bytes. */
final class TableFile {

    static final String FIELD = "file";
    static final int MAX_LINES = 20_000;
    static final int MAX_COLUMNS = 500;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private TableFile() {}

    /** Lines that are empty are left out. */
    static List<TableLine> read(byte[] file) {
        if (file.length == 0) {
            throw refused("file-empty", "The selected file is empty");
        }
        if (begins(file, OLD_OFFICE)) {
            throw refused(
                    "file-old-office",
                    "This is an old Excel file or one with a password. Save it as an Excel workbook (.xlsx) without"
                            + " a password, or as CSV");
        }
        if (begins(file, PDF)) {
            throw refused("file-type", "The selected file must be a CSV file or an Excel workbook (.xlsx)");
        }
        var lines = begins(file, ZIP) ? WorkbookTable.read(file) : SeparatedTable.read(TextBytes.decode(file));
        if (lines.isEmpty()) {
            throw refused("file-empty", "There are no lines in the selected file");
        }
        return lines;
    }

    static RuleViolation refused(String code, String message) {
        return new RuleViolation(code, FIELD, message);
    }

    /** Refuses what no questionnaire has. */
    static void check(List<TableLine> lines, int columns) {
        if (lines.size() > MAX_LINES) {
            throw refused("file-long", "The file must have 20,000 lines or fewer");
        }
        if (columns > MAX_COLUMNS) {
            throw refused("file-wide", "The file must have 500 columns or fewer");
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (file.length <= i || file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
