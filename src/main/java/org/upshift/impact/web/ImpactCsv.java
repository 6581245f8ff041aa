package org.upshift.impact.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ItemReport;
import org.upshift.impact.PairedFigures;
import org.upshift.impact.ShiftFigures;
import org.upshift.impact.WaveFigures;

/** The report as a table: one row for each item and population, all answers and matched pairs. */
final class ImpactCsv {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String[] HEADER = {
        "programme",
        "cohort",
        "item",
        "text",
        "version",
        "population",
        "before_confident",
        "before_valid",
        "before_percent",
        "before_rounded",
        "after_confident",
        "after_valid",
        "after_percent",
        "after_rounded",
        "points",
        "rounded_points",
        "interval_low",
        "interval_high",
        "interval_method",
        "gained",
        "lost",
        "both",
        "neither",
        "mcnemar_exact_p",
        "mcnemar_mid_p",
        "not_shown",
        "profile",
        "provenance"
    };

    private ImpactCsv() {}

    static String of(ImpactReport report) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord((Object[]) HEADER);
            for (ItemReport item : report.items()) {
                row(csv, report, item, "all answers", allAnswers(item));
                if (item.paired() != null) {
                    row(csv, report, item, "matched pairs", pairs(item.paired()));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void row(CSVPrinter csv, ImpactReport report, ItemReport item, String population, List<?> figures)
            throws IOException {
        csv.print(safe(report.cohort().programme()));
        csv.print(safe(report.cohort().name()));
        csv.print(safe(item.code()));
        csv.print(safe(item.text()));
        csv.print(item.version());
        csv.print(population);
        for (Object figure : figures) {
            csv.print(figure);
        }
        csv.print(item.suppressed());
        csv.print(report.profile().name());
        csv.print(safe(report.provenance()));
        csv.println();
    }

    private static List<?> allAnswers(ItemReport item) {
        WaveFigures before = item.baseline();
        WaveFigures after = item.comparison();
        ShiftFigures shift = item.shift();
        return Arrays.asList(
                before == null ? null : before.confident(),
                before == null ? null : before.valid(),
                before == null ? null : before.percent(),
                before == null ? null : before.rounded(),
                after == null ? null : after.confident(),
                after == null ? null : after.valid(),
                after == null ? null : after.percent(),
                after == null ? null : after.rounded(),
                shift == null ? null : shift.points(),
                shift == null ? null : shift.roundedPoints(),
                shift == null ? null : end(shift.interval(), 0, 1),
                shift == null ? null : end(shift.interval(), 1, 1),
                shift == null ? null : shift.method(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<?> pairs(PairedFigures pairs) {
        return Arrays.asList(
                pairs.baseline().confident(),
                pairs.n(),
                pairs.baseline().percent(),
                pairs.baseline().rounded(),
                pairs.comparison().confident(),
                pairs.n(),
                pairs.comparison().percent(),
                pairs.comparison().rounded(),
                pairs.shift().points(),
                pairs.shift().roundedPoints(),
                end(pairs.newcombe(), 0, 100),
                end(pairs.newcombe(), 1, 100),
                ShiftFigures.PAIRED,
                pairs.gained(),
                pairs.lost(),
                pairs.both(),
                pairs.neither(),
                pairs.mcnemarExactP(),
                pairs.mcnemarMidP());
    }

    private static Double end(List<Double> interval, int place, int unit) {
        return interval == null ? null : unit * interval.get(place);
    }

    /** A text that a spreadsheet will not take for a formula. */
    static String safe(String text) {
        return text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
