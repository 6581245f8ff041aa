package org.upshift.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table as text; cells are separated by whichever of comma, semicolon and tab the first line has most of. */
public final class SeparatedTable {

    private static final String SEPARATORS = ",;\t";
    private static final String HINT = "sep=";

    /** As far as the first line is looked at; one with 500 long headings is shorter. */
    private static final int LOOK_AT = 256 * 1024;

    private SeparatedTable() {}

    static CellTable read(Path file) {
        try (var text = TextBytes.open(file)) {
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator(text))
                    .setIgnoreEmptyLines(false)
                    .setTrim(true)
                    .get();
            return read(CSVParser.parse(text, format));
        } catch (IOException | UncheckedIOException unreadable) {
            throw TableFile.refused(
                    "file-unreadable", "The selected file cannot be read as CSV: " + unreadable.getMessage());
        }
    }

    private static CellTable read(CSVParser parser) {
        var lines = new CellTable.Growing();
        for (var record : parser) {
            lines.add(
                    (int) record.getRecordNumber(),
                    record.stream().map(SeparatedTable::cell).toList());
        }
        return lines.done();
    }

    /** Spaces that do not break come from pages and word processors. */
    public static String cell(String text) {
        return text == null ? "" : text.replace('\u00A0', ' ').strip();
    }

    /** Finds the separator, and goes on behind a line that says it. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK_AT + 1);
        String head = head(text);
        text.reset();
        if (head.startsWith(HINT) && head.length() > HINT.length()) {
            // The end of that line stays: it counts as the first one
            text.skip(Math.max(head.indexOf('\n'), 0));
            return head.charAt(HINT.length());
        }
        return most(head);
    }

    private static String head(BufferedReader text) throws IOException {
        char[] head = new char[LOOK_AT];
        int length = 0;
        for (int read = text.read(head); read > 0; read = text.read(head, length, LOOK_AT - length)) {
            length += read;
        }
        return new String(head, 0, length);
    }

    private static char most(String head) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
