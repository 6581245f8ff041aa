package org.upshift.questionnaire;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.upshift.kernel.RuleViolation;
import org.upshift.questionnaire.ImportPlan.Row;
import org.upshift.table.CellTable;
import org.upshift.table.ImportError;
import org.upshift.table.ImportRefused;
import org.upshift.table.SeparatedTable;

/** Reads responses in the plain layout {@code respondent_code,item,item…}: the header names items by code, an empty cell is no answer. */
final class ResponseFile {

    static final int MAX_ROWS = CellTable.MOST_LINES;
    private static final int MAX_ERRORS = 100;
    static final String RESPONDENT = "respondent_code";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final Map<String, ItemView> asked = new HashMap<>();

    /** What was read of each item already: few answers come again and again. */
    private final Map<String, Map<String, String>> known = new HashMap<>();

    private final Set<String> respondents = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();

    private ResponseFile(List<ItemView> items) {
        items.forEach(item -> asked.put(item.code(), item));
    }

    /** @throws ImportRefused with every line that cannot be stored */
    static List<Row> read(String csv, List<ItemView> items) {
        var file = new ResponseFile(items);
        try (var parser =
                CSVParser.parse(new StringReader(csv.startsWith("\uFEFF") ? csv.substring(1) : csv), FORMAT)) {
            file.read(parser);
        } catch (IOException | UncheckedIOException unreadable) {
            file.errors.add(new ImportError(1, null, "This is not a CSV file: " + unreadable.getMessage()));
        }
        if (file.errors.isEmpty() && file.rows.isEmpty()) {
            file.errors.add(new ImportError(1, null, "There are no responses in the file"));
        }
        if (!file.errors.isEmpty()) {
            throw new ImportRefused(file.errors);
        }
        return file.rows;
    }

    private void read(CSVParser parser) {
        List<String> header = null;
        for (CSVRecord line : parser) {
            if (header == null) {
                header = header(line);
            } else {
                row(header, line, parser.getCurrentLineNumber());
            }
            if (header == null || errors.size() >= MAX_ERRORS || rows.size() > MAX_ROWS) {
                break;
            }
        }
        if (rows.size() > MAX_ROWS) {
            errors.add(new ImportError(MAX_ROWS, null, "Send 200,000 responses or fewer at a time"));
        }
    }

    private List<String> header(CSVRecord line) {
        var names = line.toList();
        if (!names.get(0).equals(RESPONDENT)) {
            errors.add(new ImportError(1, null, "The first column must be " + RESPONDENT));
            return null;
        }
        var seen = new HashSet<String>();
        for (String name : names.subList(1, names.size())) {
            if (!asked.containsKey(name)) {
                errors.add(new ImportError(1, name, "This wave does not ask “" + name + "”"));
            } else if (!seen.add(name)) {
                errors.add(new ImportError(1, name, "The column is there twice"));
            }
        }
        return errors.isEmpty() ? names : null;
    }

    private void row(List<String> header, CSVRecord line, long number) {
        if (line.size() != header.size()) {
            errors.add(new ImportError(number, null, "There are " + line.size() + " cells, not " + header.size()));
            return;
        }
        String respondent = line.get(0);
        if (!CODE.matcher(respondent).matches()) {
            errors.add(new ImportError(number, RESPONDENT, "Give a code of 1 to 64 letters and digits"));
        } else if (!respondents.add(respondent)) {
            errors.add(new ImportError(number, RESPONDENT, "The code is in the file twice"));
        }
        var sheet = sheet(header, line, number);
        rows.add(new Row(number, respondent, () -> sheet));
    }

    private AnswerSheet sheet(List<String> header, CSVRecord line, long number) {
        var choices = new HashMap<String, String>();
        var words = new HashMap<String, AnswerSheet.Words>();
        for (int column = 1; column < header.size(); column++) {
            var item = asked.get(header.get(column));
            String given = SeparatedTable.cell(line.get(column));
            if (item.kind().isCounted()) {
                choice(item, given, number, choices);
            } else {
                words.put(item.code(), new AnswerSheet.Words(given, false));
            }
        }
        return new AnswerSheet(choices, words);
    }

    /** Numbers and words of a scale alike. */
    private void choice(ItemView item, String given, long number, Map<String, String> choices) {
        var before = known.computeIfAbsent(item.code(), code -> new HashMap<>());
        try {
            if (!before.containsKey(given)) {
                String choice = AnswerWords.read(AskedItem.of(item), given);
                Choice.parse(item, choice);
                before.put(given, choice);
            }
            if (before.get(given) != null) {
                choices.put(item.code(), before.get(given));
            }
        } catch (RuleViolation wrong) {
            errors.add(new ImportError(number, item.code(), wrong.getMessage()));
        }
    }
}
