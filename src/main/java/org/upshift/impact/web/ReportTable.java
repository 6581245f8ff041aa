package org.upshift.impact.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ItemReport;
import org.upshift.impact.OrdinalFigures;
import org.upshift.impact.PairedFigures;
import org.upshift.impact.ShiftFigures;
import org.upshift.impact.ThenTest;
import org.upshift.impact.WaveFigures;

/** A report as a table for files: one row for each item and population, all answers and matched pairs. Cells are texts, numbers or null. */
record ReportTable(List<String> header, List<List<Object>> rows) {

    private static final List<String> ITEM = List.of("programme", "cohort", "item", "text", "version", "population");
    private static final List<String> FIGURES = List.of(
            "before_confident",
            "before_valid",
            "before_percent",
            "before_rounded",
            "before_low",
            "before_high",
            "after_confident",
            "after_valid",
            "after_percent",
            "after_rounded",
            "after_low",
            "after_high",
            "points",
            "rounded_points",
            "interval_low",
            "interval_high",
            "interval_method");
    private static final List<String> PAIRS = List.of(
            "gained",
            "lost",
            "both",
            "neither",
            "tango_low",
            "tango_high",
            "mcnemar_exact_p",
            "mcnemar_mid_p",
            "mcnemar_holm_p",
            "up",
            "same",
            "down",
            "wilcoxon_p",
            "pratt_p",
            "rank_biserial",
            "hodges_lehmann",
            "d_av");
    private static final List<String> FOLLOW_UP = List.of(
            "follow_up_confident",
            "follow_up_valid",
            "follow_up_percent",
            "follow_up_rounded",
            "follow_up_low",
            "follow_up_high");
    private static final List<String> THEN_TEST = List.of(
            "then_confident",
            "then_valid",
            "then_percent",
            "then_rounded",
            "then_low",
            "then_high",
            "then_points",
            "response_shift_points");
    private static final List<String> SOURCE = List.of("not_shown", "profile", "provenance");

    static ReportTable of(ImpactReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (ItemReport item : report.items()) {
            rows.add(row(
                    report,
                    item,
                    "all answers",
                    figures(item.baseline(), item.comparison(), item.shift()),
                    joined(Collections.nCopies(PAIRS.size(), null), wave(item.followUp()), thenTest(item.thenTest()))));
            if (item.paired() != null) {
                PairedFigures pairs = item.paired();
                rows.add(row(
                        report,
                        item,
                        "matched pairs",
                        figures(pairs.baseline(), pairs.comparison(), pairs.shift()),
                        joined(pairs(pairs, item.ordinal()), wave(null), thenTest(null))));
            }
        }
        return new ReportTable(joined(ITEM, FIGURES, PAIRS, FOLLOW_UP, THEN_TEST, SOURCE), rows);
    }

    private static List<Object> row(
            ImpactReport report, ItemReport item, String population, List<Object> figures, List<Object> pairs) {
        return joined(
                Arrays.asList(
                        report.cohort().programme(),
                        report.cohort().name(),
                        item.code(),
                        item.text(),
                        item.version(),
                        population),
                figures,
                pairs,
                Arrays.asList(item.suppressed(), report.profile().name(), report.provenance()));
    }

    private static List<Object> figures(WaveFigures before, WaveFigures after, ShiftFigures shift) {
        return joined(
                wave(before),
                wave(after),
                shift == null
                        ? Collections.nCopies(5, null)
                        : Arrays.asList(
                                shift.points(),
                                shift.roundedPoints(),
                                end(shift.interval(), 0),
                                end(shift.interval(), 1),
                                shift.method()));
    }

    private static List<Object> wave(WaveFigures wave) {
        return wave == null
                ? Collections.nCopies(6, null)
                : Arrays.asList(
                        wave.confident(),
                        wave.valid(),
                        wave.percent(),
                        wave.rounded(),
                        end(wave.wilson(), 0),
                        end(wave.wilson(), 1));
    }

    private static List<Object> thenTest(ThenTest test) {
        return test == null
                ? Collections.nCopies(THEN_TEST.size(), null)
                : joined(
                        wave(test.before()),
                        Arrays.asList(
                                test.shift().points(),
                                test.response() == null ? null : test.response().points()));
    }

    private static List<Object> pairs(PairedFigures pairs, OrdinalFigures scale) {
        return joined(
                Arrays.asList(
                        pairs.gained(),
                        pairs.lost(),
                        pairs.both(),
                        pairs.neither(),
                        end(pairs.tango(), 0),
                        end(pairs.tango(), 1),
                        pairs.mcnemarExactP(),
                        pairs.mcnemarMidP(),
                        pairs.mcnemarHolmP()),
                scale == null
                        ? Collections.nCopies(8, null)
                        : Arrays.asList(
                                scale.up(),
                                scale.same(),
                                scale.down(),
                                scale.wilcoxonP(),
                                scale.prattP(),
                                scale.rankBiserial(),
                                scale.hodgesLehmann(),
                                scale.dAv()));
    }

    private static Double end(List<Double> interval, int place) {
        return interval == null ? null : interval.get(place);
    }

    @SafeVarargs
    private static <T> List<T> joined(List<? extends T>... parts) {
        List<T> all = new ArrayList<>();
        Arrays.asList(parts).forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }
}
