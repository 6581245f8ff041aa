package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.upshift.questionnaire.BroughtTable.Column;
import org.upshift.table.CellTable;
import org.upshift.table.TableFile;
import org.upshift.table.TableLine;

/**
 * Recognises whose export a table is, and tells headings from answers.
 *
 * @param lines those with answers
 */
record Export(Layout layout, List<Column> columns, CellTable lines, List<String> notes) {

    private static final Pattern NUMBERED = Pattern.compile("\\d+(\\.\\d+)*(\\.[a-z])?\\.?\\s+\\S.*");
    private static final String IMPORT_ID = "{\"ImportId\":";
    private static final Set<String> TRIALS =
            Set.of("survey preview", "survey test", "spam", "preview spam", "test", "preview", "1", "2", "8", "9");

    static Export of(CellTable table) {
        var first = table.lines().get(0);
        var layout = layout(table, first);
        int headings = layout == Layout.QUALTRICS ? 3 : 1;
        int status = layout == Layout.QUALTRICS ? first.cells().indexOf("Status") : -1;
        int[] answers = IntStream.range(headings, table.size())
                .filter(line -> !isTrial(table, line, status))
                .toArray();
        int trials = Math.max(0, table.size() - headings) - answers.length;
        if (answers.length == 0) {
            throw TableFile.refused("file-empty", "There are no responses in the selected file");
        }
        return new Export(
                layout,
                columns(layout, table),
                table.lines(answers),
                trials == 0 ? List.of() : List.of(trials + " lines are previews, tests or spam and were left out"));
    }

    /** What somebody typed while they tried the questionnaire out is no response. */
    private static boolean isTrial(CellTable table, int line, int status) {
        return status >= 0 && TRIALS.contains(table.cell(line, status).toLowerCase(Locale.ROOT));
    }

    private static Layout layout(CellTable table, TableLine first) {
        var names = first.cells().stream().map(Wording::plain).toList();
        if (table.size() > 2 && table.lines().get(2).cells().stream().anyMatch(cell -> cell.startsWith(IMPORT_ID))) {
            return Layout.QUALTRICS;
        }
        if (first.cell(0).equals(ResponseFile.RESPONDENT)) {
            return Layout.PLAIN;
        }
        if (names.contains("start time") && names.contains("completion time")) {
            return Layout.FORMS;
        }
        long numbered = first.cells().stream()
                .filter(cell -> NUMBERED.matcher(cell).matches())
                .count();
        boolean many = numbered > 1 && numbered * 2 >= first.cells().size() - 3;
        return names.contains("unique response number") || many ? Layout.ONLINE_SURVEYS : Layout.OTHER;
    }

    private static List<Column> columns(Layout layout, CellTable table) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
            String name = table.cell(0, i);
            if (layout == Layout.QUALTRICS) {
                String words = table.cell(1, i);
                columns.add(new Column(name, words.isEmpty() ? name : oneLine(words)));
            } else {
                columns.add(new Column("", name.isEmpty() ? "Column " + letters(i) : oneLine(name)));
            }
        }
        return toldApart(columns);
    }

    /** What is there again gets a number, as Excel does it. */
    private static List<Column> toldApart(List<Column> columns) {
        Map<String, Integer> times = new HashMap<>();
        return columns.stream()
                .map(column -> {
                    int time = times.merge(column.heading(), 1, Integer::sum);
                    return time == 1 ? column : new Column(column.code(), column.heading() + " (" + time + ")");
                })
                .toList();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** A, B, … Z, AA, as spreadsheets call them. */
    static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }
}
