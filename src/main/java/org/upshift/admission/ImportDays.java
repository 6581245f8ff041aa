package org.upshift.admission;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.upshift.admission.ColumnMeaning.Kind;
import org.upshift.form.Form;
import org.upshift.form.QuestionKind;
import org.upshift.kernel.RuleViolation;
import org.upshift.table.CellTable;
import org.upshift.table.DaysOfFile;

/** How the days are written in those columns of a file with applications that are taken for days. */
final class ImportDays {
    private ImportDays() {}

    static DaysOfFile of(CellTable table, ImportColumns columns, Form form) {
        return DaysOfFile.of(columns.places().entrySet().stream()
                .filter(entry -> isDay(entry.getKey(), form))
                .flatMap(entry -> cells(table, entry.getValue())));
    }

    /** A program is not asked on a page: it says how days are written where the file leaves that open. */
    static void requireSaid(CellTable table, ImportColumns columns, Form form) {
        var days = of(table, columns, form);
        if (days.isAmbiguous() && columns.dates() == null) {
            throw new RuleViolation(
                    "dates-ambiguous",
                    "dates",
                    "Say how days are written in the file: DAY_FIRST if " + days.dayFirst() + ", or MONTH_FIRST if "
                            + days.monthFirst());
        }
    }

    private static boolean isDay(ColumnMeaning meaning, Form form) {
        return meaning.kind() == Kind.SENT_AT
                || meaning.kind() == Kind.ANSWER
                        && form.question(meaning.question())
                                .filter(question -> question.kind() == QuestionKind.DATE)
                                .isPresent();
    }

    private static Stream<String> cells(CellTable table, int column) {
        return IntStream.range(1, table.size()).mapToObj(line -> table.cell(line, column));
    }
}
