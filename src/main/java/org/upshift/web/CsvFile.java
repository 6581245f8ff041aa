package org.upshift.web;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV, in which no text is a formula to a spreadsheet. */
public final class CsvFile {

    /** The wide ones too, which some spreadsheets take for the others. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvFile() {}

    public static String of(List<String> header, Iterable<? extends List<?>> rows) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(header.stream().map(CsvFile::safe).toList());
            for (List<?> row : rows) {
                for (Object cell : row) {
                    csv.print(cell instanceof String words ? safe(words) : cell);
                }
                csv.println();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** A text that a spreadsheet will not take for a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
