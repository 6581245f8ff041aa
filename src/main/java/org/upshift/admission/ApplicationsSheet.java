package org.upshift.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.upshift.admission.ColumnMeaning.Kind;
import org.upshift.form.Form;
import org.upshift.form.QuestionKind;
import org.upshift.table.CellTable;
import org.upshift.table.DateOrder;
import org.upshift.table.DaysOfFile;

/**
 * The columns of a file with applications, and what each can be taken for.
 *
 * @param lines how many applications it has
 * @param files the names of questions that are answered by a file, which cannot be brought
 * @param days how days are written in it, as far as it tells
 */
public record ApplicationsSheet(
        int lines,
        List<Column> columns,
        List<Choice> choices,
        List<Choice> questions,
        List<String> files,
        DaysOfFile days,
        ImportColumns taken) {
    private static final int SAMPLES = 3;

    /** @param samples a few of its cells, in words */
    public record Column(int place, String heading, String samples) {
        public String field() {
            return ImportColumns.field(place);
        }
    }

    public record Choice(String value, String words) {}

    static Column column(int place, CellTable table) {
        String heading = table.cell(0, place);
        String samples = table.lines().stream()
                .skip(1)
                .map(line -> line.cell(place))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(ImportedAnswers::shortened)
                .collect(Collectors.joining("; "));
        return new Column(
                place,
                heading.isEmpty() ? "Column " + (place + 1) : heading,
                samples.isEmpty() ? "Empty" : "Such as: " + samples);
    }

    static List<Choice> choices(boolean secondSignatory) {
        return Arrays.stream(Kind.values())
                .filter(kind -> !kind.isOfQuestion())
                .filter(kind -> secondSignatory || kind != Kind.EMPLOYER_NAME && kind != Kind.EMPLOYER_EMAIL)
                .map(kind -> new Choice(ColumnMeaning.of(kind).typed(), kind.words()))
                .toList();
    }

    static List<Choice> questions(Form form) {
        var choices = new ArrayList<Choice>();
        form.questions()
                .filter(question -> question.kind() != QuestionKind.FILE)
                .forEach(question -> {
                    choices.add(new Choice(new ColumnMeaning(Kind.ANSWER, question.key()).typed(), question.name()));
                    if (question.kind() == QuestionKind.COMMUNITY) {
                        choices.add(new Choice(
                                new ColumnMeaning(Kind.COMMUNITY, question.key()).typed(),
                                question.name() + ": name of the community"));
                    }
                });
        return choices;
    }

    public boolean isTaken(Column column, Choice choice) {
        return taken.of(column.place()).typed().equals(choice.value());
    }

    public boolean isMonthFirst() {
        return taken.dates() == DateOrder.MONTH_FIRST;
    }
}
