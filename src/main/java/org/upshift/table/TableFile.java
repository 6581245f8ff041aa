package org.upshift.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.upshift.kernel.RuleViolation;

/**
 * Reads a table from a file that somebody brings: a workbook (XLSX) or a text with separators. What it is follows from its bytes. The file is
 * read line by line, and only the table is held.
 */
public final class TableFile {

    public static final String FIELD = "file";

    /** As the documentation and the pages say it: 20 MB. */
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private TableFile() {}

    /** Lines that are empty are left out. */
    public static CellTable read(Path file) {
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                throw refused("file-empty", "The selected file is empty");
            }
            if (bytes > MOST_BYTES) {
                throw refused("file-large", "The selected file must be 20 MB or smaller");
            }
            var lines = read(file, head(file));
            if (lines.size() == 0) {
                throw refused("file-empty", "There are no lines in the selected file");
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellTable read(Path file, byte[] head) throws IOException {
        if (begins(head, OLD_OFFICE)) {
            throw refused(
                    "file-old-office",
                    "This is an old Excel file or one with a password. Save it as an Excel workbook (.xlsx) without"
                            + " a password, or as CSV");
        }
        if (begins(head, PDF)) {
            throw refused("file-type", "The selected file must be a CSV file or an Excel workbook (.xlsx)");
        }
        return begins(head, ZIP) ? WorkbookTable.read(file) : SeparatedTable.read(file);
    }

    private static byte[] head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(ZIP.length);
        }
    }

    public static RuleViolation refused(String code, String message) {
        return new RuleViolation(code, FIELD, message);
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
