package org.upshift.questionnaire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.ColumnUse.Kind;
import org.upshift.questionnaire.ImportPlan.NewItem;
import org.upshift.questionnaire.ImportPlan.Row;

/** Reads the lines of a file under what its columns are taken for. */
final class PlannedLines {

    private static final int MAX_ERRORS = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9._-]{1,64}");

    private final BroughtTable table;
    private final ImportForm form;
    private final PlannedColumns columns;
    private final Map<WaveKind, List<Row>> rows = new EnumMap<>(WaveKind.class);
    private final Map<WaveKind, Set<String>> respondents = new EnumMap<>(WaveKind.class);
    private final Map<Integer, Set<WaveKind>> answered = new HashMap<>();
    private final List<ImportError> errors = new ArrayList<>();
    private int empty;

    PlannedLines(BroughtTable table, ImportForm form, PlannedColumns columns) {
        this.table = table;
        this.form = form;
        this.columns = columns;
        for (var line : table.lines()) {
            if (errors.size() < MAX_ERRORS) {
                read(line);
            }
        }
        if (rows.isEmpty() && errors.isEmpty()) {
            errors.add(new ImportError(1, null, "No line has an answer in the selected columns"));
        }
    }

    ImportPlan plan() {
        List<NewItem> made = new ArrayList<>();
        columns.made()
                .forEach((column, draft) -> made.add(
                        new NewItem(column, draft, answered.getOrDefault(column, EnumSet.noneOf(WaveKind.class)))));
        return new ImportPlan(made, columns.asked(), rows, errors, empty);
    }

    private void read(TableLine line) {
        var wave = wave(line);
        if (wave == null) {
            return;
        }
        Map<String, String> choices = new HashMap<>();
        Map<String, AnswerSheet.Words> words = new HashMap<>();
        boolean mayBeQuoted = mayBeQuoted(line);
        columns.asked().forEach((column, item) -> {
            String given = line.cell(column);
            try {
                if (!item.kind().isCounted()) {
                    words(item, given, mayBeQuoted, words);
                } else if (AnswerWords.read(item, given) != null) {
                    choices.put(item.code(), AnswerWords.read(item, given));
                }
            } catch (RuleViolation off) {
                errors.add(new ImportError(
                        line.number(), table.columns().get(column).heading(), off.getMessage()));
            }
            if (choices.containsKey(item.code()) || words.containsKey(item.code())) {
                answered.computeIfAbsent(column, key -> EnumSet.noneOf(WaveKind.class))
                        .add(wave);
            }
        });
        if (choices.isEmpty() && words.isEmpty()) {
            empty++;
            return;
        }
        rows.computeIfAbsent(wave, key -> new ArrayList<>())
                .add(new Row(line.number(), respondent(line, wave), new AnswerSheet(choices, words)));
    }

    private static void words(AskedItem item, String given, boolean mayBeQuoted, Map<String, AnswerSheet.Words> words) {
        if (given.length() > Remark.MAX_LENGTH) {
            throw new RuleViolation(
                    "words-too-long", "Shorten this answer to " + Remark.MAX_LENGTH + " characters or fewer");
        }
        if (!given.isEmpty()) {
            words.put(item.code(), new AnswerSheet.Words(given, mayBeQuoted));
        }
    }

    private WaveKind wave(TableLine line) {
        if (!form.byColumn()) {
            return form.wave();
        }
        int column = columns.column(Kind.WAVE);
        var wave = WaveWords.read(line.cell(column));
        if (wave == null) {
            errors.add(new ImportError(
                    line.number(),
                    table.columns().get(column).heading(),
                    "“" + line.cell(column) + "” is no wave. Write before, after, follow-up or looking back"));
        }
        return wave;
    }

    /** Without regard to case and spaces, which people do not type the same way twice. Null when the file has no codes. */
    private String respondent(TableLine line, WaveKind wave) {
        var column = columns.column(Kind.RESPONDENT);
        if (column == null) {
            return null;
        }
        String heading = table.columns().get(column).heading();
        String code = line.cell(column).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (code.isEmpty()) {
            return null;
        }
        if (!CODE.matcher(code).matches()) {
            errors.add(new ImportError(
                    line.number(), heading, "A respondent code must be 1 to 64 letters, digits, dots and hyphens"));
        } else if (!respondents.computeIfAbsent(wave, key -> new HashSet<>()).add(code)) {
            errors.add(new ImportError(
                    line.number(), heading, "This respondent is in the file twice. Keep one of the two lines"));
        }
        return code;
    }

    private boolean mayBeQuoted(TableLine line) {
        var column = columns.column(Kind.MAY_BE_QUOTED);
        String given = column == null ? "" : Wording.plain(line.cell(column));
        return given.equals("yes")
                || given.equals("y")
                || given.equals("true")
                || given.equals("1")
                || given.startsWith("yes ");
    }
}
