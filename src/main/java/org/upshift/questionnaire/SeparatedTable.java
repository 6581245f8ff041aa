package org.upshift.questionnaire;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table as text; cells are separated by whichever of comma, semicolon and tab the first line has most of. */
final class SeparatedTable {

    private static final String SEPARATORS = ",;\t";
    private static final String HINT = "sep=";

    private SeparatedTable() {}

    static List<TableLine> read(String text) {
        char separator = separator(text);
        boolean hinted = text.startsWith(HINT);
        String table = hinted ? text.substring(Math.max(text.indexOf('\n'), 0)) : text;
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        List<TableLine> lines = new ArrayList<>();
        int columns = 0;
        try (var parser = CSVParser.parse(new StringReader(table), format)) {
            for (var record : parser) {
                var line = new TableLine(
                        record.getRecordNumber(),
                        record.stream().map(SeparatedTable::cell).toList());
                if (!line.isEmpty()) {
                    lines.add(line);
                    columns = Math.max(columns, line.cells().size());
                    TableFile.check(lines, columns);
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw TableFile.refused(
                    "file-unreadable", "The selected file cannot be read as CSV: " + unreadable.getMessage());
        }
        return lines;
    }

    /** Spaces that do not break come from pages and word processors. */
    static String cell(String text) {
        return text == null ? "" : text.replace('\u00A0', ' ').strip();
    }

    private static char separator(String text) {
        if (text.startsWith(HINT) && text.length() > HINT.length()) {
            return text.charAt(HINT.length());
        }
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char c : text.toCharArray()) {
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
