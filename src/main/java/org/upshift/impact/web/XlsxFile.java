package org.upshift.impact.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ItemReport;
import org.upshift.impact.WaveFigures;
import org.upshift.web.FixedZip;
import org.upshift.web.XlsxTable;

/** A report as a workbook: figures, all answers, wording, and what one must know to read them. Cells are typed, so none is a formula. */
final class XlsxFile {

    private static final int WIDE = 60;
    private static final int NARROW = 24;

    private final ImpactReport report;

    private XlsxFile(ImpactReport report) {
        this.report = report;
    }

    static byte[] of(ImpactReport report) {
        var file = new ByteArrayOutputStream();
        try {
            var book = new Workbook(file, "Upshift", "1.0");
            new XlsxFile(report).write(book);
            book.finish();
            return FixedZip.of(file.toByteArray(), report.asOf());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(Workbook book) {
        readMe(book.newWorksheet("Read me"));
        var table = ReportTable.of(report);
        var figures = book.newWorksheet("Figures");
        row(figures, 0, table.header());
        heading(figures, table.header().size());
        for (int i = 0; i < table.rows().size(); i++) {
            row(figures, i + 1, table.rows().get(i));
        }
        if (report.profile().exact()) {
            answers(book.newWorksheet("Answers"));
        }
        if (!report.counted().isEmpty()) {
            counted(book.newWorksheet("Choices and numbers"));
        }
        wording(book.newWorksheet("Wording"));
        columns(book.newWorksheet("Columns"));
    }

    private void readMe(Worksheet sheet) {
        sheet.width(0, NARROW);
        sheet.width(1, WIDE);
        List<List<Object>> lines = List.of(
                List.of(
                        "Impact report",
                        report.cohort().programme() + ", " + report.cohort().name()),
                List.of("Computed on", report.asOf().toString()),
                List.of("Questionnaire", report.questionnaire() == null ? "" : report.questionnaire()),
                List.of("Where the figures come from", report.provenance() == null ? "" : report.provenance()),
                List.of("Disclosure profile", report.profile().name()),
                List.of("Fewest people shown", report.profile().minimum()),
                List.of("Percentages from", report.profile().percentagesFrom()),
                List.of("Counts to the nearest", report.profile().countsTo()),
                List.of("Items", report.items().size()),
                List.of(
                        "Items not shown, or not in full",
                        report.suppressedItems().size()),
                List.of("Enrolled", report.flow().enrolled()),
                List.of("Invited", known(report.flow().invited(), "invited")),
                List.of("Answered before", known(report.flow().baseline(), "baseline")),
                List.of("Answered after", report.flow().post()),
                List.of("Answered both times", known(report.flow().paired(), "paired")),
                List.of("Level of evidence (Nesta)", report.evidence().level()),
                List.of("What that means", report.evidence().meaning()),
                List.of("Results", report.withheld() == null ? "" : report.withheld()));
        for (int i = 0; i < lines.size(); i++) {
            row(sheet, i, lines.get(i));
            sheet.style(i, 0).bold().set();
        }
    }

    /** A number of the flow, or why it is missing. */
    private Object known(Integer people, String name) {
        return people == null ? report.flow().why(name) : people;
    }

    private void answers(Worksheet sheet) {
        row(sheet, 0, List.of("item", "wave", "population", "answer", "label", "people"));
        heading(sheet, 6);
        int line = 1;
        for (ItemReport item : report.items()) {
            line = answers(sheet, line, item, "before", "all answers", item.baseline());
            line = answers(sheet, line, item, "after", "all answers", item.comparison());
            if (item.thenTest() != null) {
                line = answers(
                        sheet,
                        line,
                        item,
                        "before, said afterwards",
                        "all answers",
                        item.thenTest().before());
            }
            for (var later : item.followUps()) {
                line = answers(sheet, line, item, later.wave(), "all answers", later.figures());
            }
            if (item.paired() != null) {
                line = answers(
                        sheet,
                        line,
                        item,
                        "before",
                        "matched pairs",
                        item.paired().baseline());
                line = answers(
                        sheet,
                        line,
                        item,
                        "after",
                        "matched pairs",
                        item.paired().comparison());
            }
        }
    }

    private static int answers(
            Worksheet sheet, int first, ItemReport item, String wave, String population, WaveFigures figures) {
        int line = first;
        if (figures != null && figures.distribution() != null) {
            for (var answer : figures.distribution().entrySet()) {
                row(
                        sheet,
                        line++,
                        List.of(
                                item.code(),
                                wave,
                                population,
                                answer.getKey(),
                                item.scale().label(answer.getKey()),
                                answer.getValue()));
            }
        }
        return line;
    }

    private void counted(Worksheet sheet) {
        List<String> header = List.of(
                "item",
                "version",
                "text",
                "wave",
                "valid",
                "answer",
                "people",
                "rounded_percent",
                "lower_quartile",
                "median",
                "upper_quartile",
                "not_shown");
        row(sheet, 0, header);
        heading(sheet, header.size());
        int line = 1;
        for (var item : report.counted()) {
            for (var wave : item.waves()) {
                row(
                        sheet,
                        line++,
                        Arrays.asList(
                                item.code(),
                                item.version(),
                                item.text(),
                                wave.wave(),
                                wave.valid(),
                                null,
                                null,
                                null,
                                wave.lowerQuartile(),
                                wave.median(),
                                wave.upperQuartile(),
                                wave.suppressed()));
                for (var option : wave.options()) {
                    row(
                            sheet,
                            line++,
                            Arrays.asList(
                                    item.code(),
                                    item.version(),
                                    item.text(),
                                    wave.wave(),
                                    wave.valid(),
                                    option.label(),
                                    option.people(),
                                    option.rounded()));
                }
            }
        }
    }

    private void wording(Worksheet sheet) {
        row(sheet, 0, List.of("item", "version", "theme", "text", "confident_from", "suppressed"));
        heading(sheet, 6);
        int line = 1;
        for (ItemReport item : report.items()) {
            row(
                    sheet,
                    line++,
                    List.of(
                            item.code(),
                            item.version(),
                            item.theme(),
                            item.text(),
                            item.scale().confidentFrom(),
                            item.suppressed() == null ? "" : item.suppressed()));
        }
    }

    /** What the columns of the figures hold, and in which unit. */
    private static void columns(Worksheet sheet) {
        row(sheet, 0, Column.HEADER.subList(1, Column.HEADER.size()));
        heading(sheet, Column.HEADER.size() - 1);
        for (int i = 0; i < Column.FIGURES.size(); i++) {
            var column = Column.FIGURES.get(i);
            row(sheet, i + 1, List.of(column.name(), column.unit(), column.meaning()));
        }
    }

    private static void heading(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int line, List<?> cells) {
        XlsxTable.row(sheet, line, cells);
    }
}
