package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.upshift.questionnaire.BroughtTable.Column;

/** Recognises whose export a table is, and tells headings from answers. */
record Export(Layout layout, List<Column> columns, List<TableLine> lines, List<String> notes) {

    private static final Pattern NUMBERED = Pattern.compile("\\d+(\\.\\d+)*(\\.[a-z])?\\.?\\s+\\S.*");
    private static final String IMPORT_ID = "{\"ImportId\":";
    private static final Set<String> TRIALS =
            Set.of("survey preview", "survey test", "spam", "preview spam", "test", "preview", "1", "2", "8", "9");

    static Export of(List<TableLine> table) {
        var layout = layout(table);
        var lines = new ArrayList<>(table.subList(layout == Layout.QUALTRICS ? 3 : 1, table.size()));
        List<String> notes = new ArrayList<>();
        if (layout == Layout.QUALTRICS) {
            leaveTrials(table.get(0), lines, notes);
        }
        if (lines.isEmpty()) {
            throw TableFile.refused("file-empty", "There are no responses in the selected file");
        }
        return new Export(layout, columns(layout, table, width(table)), lines, notes);
    }

    private static Layout layout(List<TableLine> table) {
        var first = table.get(0);
        var names = first.cells().stream().map(Wording::plain).toList();
        if (table.size() > 2 && table.get(2).cells().stream().anyMatch(cell -> cell.startsWith(IMPORT_ID))) {
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

    private static List<Column> columns(Layout layout, List<TableLine> table, int width) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String name = table.get(0).cell(i);
            if (layout == Layout.QUALTRICS) {
                String words = table.get(1).cell(i);
                columns.add(new Column(name, words.isEmpty() ? name : oneLine(words)));
            } else {
                columns.add(new Column("", name.isEmpty() ? "Column " + letters(i) : oneLine(name)));
            }
        }
        return columns;
    }

    /** What somebody typed while they tried the questionnaire out is no response. */
    private static void leaveTrials(TableLine names, List<TableLine> lines, List<String> notes) {
        int status = names.cells().indexOf("Status");
        int before = lines.size();
        if (status >= 0) {
            lines.removeIf(line -> TRIALS.contains(line.cell(status).toLowerCase(Locale.ROOT)));
        }
        if (lines.size() < before) {
            notes.add((before - lines.size()) + " lines are previews, tests or spam and were left out");
        }
    }

    private static int width(List<TableLine> table) {
        return table.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** A, B, … Z, AA, as spreadsheets call them. */
    static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }
}
