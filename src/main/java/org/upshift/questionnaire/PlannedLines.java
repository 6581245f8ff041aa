package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.upshift.questionnaire.ColumnUse.Kind;
import org.upshift.questionnaire.ImportPlan.Row;
import org.upshift.table.ImportError;

/** Reads the lines of a file under what its columns are taken for. */
final class PlannedLines {

    private static final int MAX_ERRORS = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final Pattern SPACE = Pattern.compile("\\s");

    private final BroughtTable table;
    private final ImportForm form;
    private final PlannedColumns columns;
    private final Map<Integer, ReadCells> cells = new TreeMap<>();
    private final Map<WaveKind, List<Row>> rows = new EnumMap<>(WaveKind.class);
    private final Map<WaveKind, Set<String>> respondents = new EnumMap<>(WaveKind.class);
    private final Map<WaveKind, Set<String>> answered = new EnumMap<>(WaveKind.class);
    private final List<ImportError> errors = new ArrayList<>();
    private int empty;

    PlannedLines(BroughtTable table, ImportForm form, PlannedColumns columns) {
        this.table = table;
        this.form = form;
        this.columns = columns;
        columns.asked().forEach((column, item) -> cells.put(column, new ReadCells(item, table.values(column))));
        for (int line = 0; line < table.size() && errors.size() < MAX_ERRORS; line++) {
            read(line);
        }
        if (rows.isEmpty() && errors.isEmpty()) {
            errors.add(new ImportError(1, null, "No line has an answer in the selected columns"));
        }
    }

    ImportPlan plan() {
        return new ImportPlan(columns.made(), columns.asked(), rows, answered, errors, empty, isPairedByLine());
    }

    private boolean isPairedByLine() {
        return form.sideBySide() && columns.column(Kind.RESPONDENT) == null;
    }

    private void read(int line) {
        Map<WaveKind, List<Integer>> parts = columns.parts(wave(line));
        List<WaveKind> waves = new ArrayList<>();
        parts.forEach((wave, here) -> {
            if (isAnswered(line, wave, here)) {
                waves.add(wave);
            }
        });
        if (waves.isEmpty()) {
            empty += parts.isEmpty() ? 0 : 1;
            return;
        }
        String respondent = respondent(line, waves);
        for (var wave : waves) {
            var here = parts.get(wave);
            rows.computeIfAbsent(wave, key -> new ArrayList<>())
                    .add(new Row(table.cells().number(line), respondent, () -> sheet(line, here)));
        }
    }

    /** Whether the line has an answer in these columns; what is wrong in them is noted. */
    private boolean isAnswered(int line, WaveKind wave, List<Integer> here) {
        boolean any = false;
        for (int column : here) {
            var read = cells.get(column);
            var wrong = read.wrong(line);
            if (wrong != null) {
                error(line, column, wrong.getMessage());
            } else if (read.answer(line) != null) {
                any = true;
                answered.computeIfAbsent(wave, key -> new HashSet<>())
                        .add(read.item().code());
            }
        }
        return any;
    }

    private AnswerSheet sheet(int line, List<Integer> here) {
        Map<String, String> choices = new HashMap<>();
        Map<String, AnswerSheet.Words> words = new HashMap<>();
        for (int column : here) {
            var read = cells.get(column);
            String answer = read.answer(line);
            if (answer != null && read.item().kind().isCounted()) {
                choices.put(read.item().code(), answer);
            } else if (answer != null) {
                words.put(read.item().code(), new AnswerSheet.Words(answer, mayBeQuoted(line)));
            }
        }
        return new AnswerSheet(choices, words);
    }

    /** The wave of the line; null where its columns say it, and where nothing does. */
    private WaveKind wave(int line) {
        if (form.sideBySide()) {
            return null;
        }
        if (!form.byColumn()) {
            return form.wave();
        }
        int column = columns.column(Kind.WAVE);
        String given = table.values(column).get(line);
        var wave = WaveWords.read(given);
        if (wave == null) {
            error(line, column, "“" + given + "” is no wave. Write before, after, follow-up or looking back");
        }
        return wave;
    }

    /** Without regard to case and spaces, which people do not type the same way twice. Null when nothing says who it is. */
    private String respondent(int line, List<WaveKind> waves) {
        if (isPairedByLine()) {
            return UUID.randomUUID().toString();
        }
        var column = columns.column(Kind.RESPONDENT);
        String given = column == null ? "" : table.values(column).get(line);
        String code = SPACE.matcher(given.toLowerCase(Locale.ROOT)).replaceAll("");
        if (code.isEmpty()) {
            return form.sideBySide() ? UUID.randomUUID().toString() : null;
        }
        if (!CODE.matcher(code).matches()) {
            error(line, column, "A respondent code must be 1 to 64 letters, digits, dots and hyphens");
            return code;
        }
        boolean fresh = true;
        for (var wave : waves) {
            fresh &= respondents.computeIfAbsent(wave, key -> new HashSet<>()).add(code);
        }
        if (!fresh) {
            error(line, column, "This respondent is in the file twice. Keep one of the two lines");
        }
        return code;
    }

    private void error(int line, int column, String message) {
        errors.add(new ImportError(table.cells().number(line), table.heading(column), message));
    }

    private boolean mayBeQuoted(int line) {
        var column = columns.column(Kind.MAY_BE_QUOTED);
        String given = column == null ? "" : Wording.plain(table.values(column).get(line));
        return given.equals("yes")
                || given.equals("y")
                || given.equals("true")
                || given.equals("1")
                || given.startsWith("yes ");
    }
}
