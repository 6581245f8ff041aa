package org.upshift.admission;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.upshift.form.Form;
import org.upshift.form.QuestionKind;
import org.upshift.kernel.RuleViolation;
import org.upshift.table.DateOrder;

/**
 * What the columns of a file with applications hold, in their order.
 *
 * @param dates how days are written, as somebody said, or null; where the file tells it by itself, the file counts
 */
public record ImportColumns(List<String> typed, DateOrder dates) {
    public static final String DATES = "dates";
    private static final String SAID = DATES + "=";

    public ImportColumns {
        typed = typed.stream().map(one -> ColumnMeaning.parse(one).typed()).toList();
    }

    ImportColumns(List<String> typed) {
        this(typed, null);
    }

    /** The name of the field in which it is said of a column. */
    public static String field(int column) {
        return "column-" + column;
    }

    static ImportColumns of(List<ColumnMeaning> meanings) {
        return new ImportColumns(meanings.stream().map(ColumnMeaning::typed).toList());
    }

    ImportColumns with(DateOrder said) {
        return new ImportColumns(typed, said);
    }

    static ImportColumns read(String stored) {
        var lines = Arrays.asList(stored.split("\n"));
        boolean said = lines.get(0).startsWith(SAID);
        return new ImportColumns(
                lines.subList(said ? 1 : 0, lines.size()),
                DateOrder.named(lines.get(0).replace(SAID, "")).orElse(null));
    }

    String written() {
        return (dates == null ? "" : SAID + dates + "\n") + String.join("\n", typed);
    }

    ColumnMeaning of(int column) {
        return column < typed.size() ? ColumnMeaning.parse(typed.get(column)) : ColumnMeaning.NOTHING;
    }

    /** The columns by what they hold; those that are not used are not in it. */
    Map<ColumnMeaning, Integer> places() {
        var places = new HashMap<ColumnMeaning, Integer>();
        for (int i = 0; i < typed.size(); i++) {
            if (!of(i).equals(ColumnMeaning.NOTHING)) {
                places.put(of(i), i);
            }
        }
        return places;
    }

    /** Each thing stands in one column, and everybody has an address; a question that was taken out of the form is not used. */
    ImportColumns checked(Form form) {
        var known = of(typed.stream()
                        .map(ColumnMeaning::parse)
                        .map(one -> one.question() == null || isAsked(form, one) ? one : ColumnMeaning.NOTHING)
                        .toList())
                .with(dates);
        var first = new HashMap<ColumnMeaning, Integer>();
        for (int i = 0; i < known.typed.size(); i++) {
            var before = first.putIfAbsent(known.of(i), i);
            if (before != null && !known.of(i).equals(ColumnMeaning.NOTHING)) {
                throw new RuleViolation(
                        "column-twice",
                        field(i),
                        "Two columns are taken for the same. Choose “Do not use” for one of them");
            }
        }
        if (!first.containsKey(ColumnMeaning.of(ColumnMeaning.Kind.EMAIL))) {
            throw new RuleViolation(
                    "column-missing", field(0), "Say which column has the e-mail addresses of the applicants");
        }
        return known;
    }

    private static boolean isAsked(Form form, ColumnMeaning meaning) {
        var kind = meaning.kind() == ColumnMeaning.Kind.COMMUNITY ? QuestionKind.COMMUNITY : null;
        return form.question(meaning.question())
                .filter(question -> question.kind() != QuestionKind.FILE)
                .filter(question -> kind == null || question.kind() == kind)
                .isPresent();
    }

    /** The fields of a form. */
    public static ImportColumns ofFields(Map<String, String> fields, int columns) {
        return new ImportColumns(
                IntStream.range(0, columns)
                        .mapToObj(column -> fields.getOrDefault(field(column), ""))
                        .toList(),
                DateOrder.named(fields.get(DATES)).orElse(null));
    }
}
