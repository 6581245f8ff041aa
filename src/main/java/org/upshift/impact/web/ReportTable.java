package org.upshift.impact.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.upshift.impact.CountedItem;
import org.upshift.impact.CountedItem.CountedWave;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ItemReport;
import org.upshift.impact.Lasting;
import org.upshift.impact.OrdinalFigures;
import org.upshift.impact.PairedFigures;
import org.upshift.impact.ShiftFigures;
import org.upshift.impact.ThenTest;
import org.upshift.impact.WaveFigures;

/**
 * A report as a table for files: one row for each item and population, all answers and matched pairs; for each answer of a choice. Cells are
 * texts, numbers or null. Every share and interval is in per cent, every change in percentage points.
 */
record ReportTable(List<String> header, List<List<Object>> rows) {

    private static final String ALL = "all answers";
    private static final int WHOLE = 100;

    static ReportTable of(ImpactReport report) {
        List<Row> rows = new ArrayList<>();
        report.items().forEach(item -> rated(report, item, rows));
        report.counted().forEach(item -> counted(report, item, rows));
        List<String> header = Column.names(Column.FIGURES);
        return new ReportTable(
                header, rows.stream().map(row -> row.cells(header)).toList());
    }

    /** Cells by their column; what is not put stays empty. */
    private record Row(Map<String, Object> byColumn) {

        Row put(String column, Object cell) {
            byColumn.put(column, cell);
            return this;
        }

        List<Object> cells(List<String> header) {
            List<Object> cells = new ArrayList<>();
            header.forEach(column -> cells.add(byColumn.get(column)));
            return cells;
        }
    }

    private static Row row(ImpactReport report, String item, String text, int version, String kind) {
        return new Row(new HashMap<>())
                .put("programme", report.cohort().programme())
                .put("cohort", report.cohort().name())
                .put("item", item)
                .put("text", text)
                .put("version", version)
                .put("kind", kind)
                .put("population", ALL)
                .put("counts_to", report.profile().countsTo())
                .put("profile", report.profile().name())
                .put("provenance", report.provenance());
    }

    private static void rated(ImpactReport report, ItemReport item, List<Row> rows) {
        Row all = row(report, item.code(), item.text(), item.version(), "rated").put("not_shown", item.suppressed());
        wave(all, "before", item.baseline());
        wave(all, "after", item.comparison());
        shift(all, item.shift());
        thenTest(all, item.thenTest());
        rows.add(all);
        for (int i = 0; i < item.followUps().size(); i++) {
            Row later = i == 0 ? all : row(report, item.code(), item.text(), item.version(), "rated");
            followUp(later, item.followUps().get(i));
            if (i > 0) {
                rows.add(later);
            }
        }
        if (item.paired() != null) {
            Row pairs = row(report, item.code(), item.text(), item.version(), "rated")
                    .put("population", "matched pairs")
                    .put("not_shown", item.suppressed());
            wave(pairs, "before", item.paired().baseline());
            wave(pairs, "after", item.paired().comparison());
            shift(pairs, item.paired().shift());
            pairs(pairs, item.paired());
            scale(pairs, item.ordinal());
            rows.add(pairs);
        }
    }

    private static void wave(Row row, String wave, WaveFigures figures) {
        if (figures != null) {
            row.put(wave + "_confident", figures.confident())
                    .put(wave + "_valid", figures.valid())
                    .put(wave + "_percent", figures.percent())
                    .put(wave + "_rounded_percent", figures.rounded())
                    .put(wave + "_low_percent", hundred(figures.wilson(), 0))
                    .put(wave + "_high_percent", hundred(figures.wilson(), 1));
        }
    }

    private static void shift(Row row, ShiftFigures shift) {
        if (shift != null) {
            row.put("points", shift.points())
                    .put("rounded_points", shift.roundedPoints())
                    .put("interval_low_points", end(shift.interval(), 0))
                    .put("interval_high_points", end(shift.interval(), 1))
                    .put("interval_method", shift.method());
        }
    }

    private static void followUp(Row row, Lasting later) {
        wave(row.put("follow_up_wave", later.wave()), "follow_up", later.figures());
        if (later.shift() != null) {
            row.put("follow_up_points", later.shift().points())
                    .put("follow_up_interval_low_points", end(later.shift().interval(), 0))
                    .put("follow_up_interval_high_points", end(later.shift().interval(), 1));
        }
    }

    private static void thenTest(Row row, ThenTest test) {
        if (test != null) {
            wave(row, "then", test.before());
            row.put("then_points", test.shift().points())
                    .put(
                            "response_shift_points",
                            test.response() == null ? null : test.response().points());
        }
    }

    private static void pairs(Row row, PairedFigures pairs) {
        row.put("gained", pairs.gained())
                .put("lost", pairs.lost())
                .put("both", pairs.both())
                .put("neither", pairs.neither())
                .put("tango_low_points", hundred(pairs.tango(), 0))
                .put("tango_high_points", hundred(pairs.tango(), 1))
                .put("mcnemar_exact_p", pairs.mcnemarExactP())
                .put("mcnemar_mid_p", pairs.mcnemarMidP())
                .put("mcnemar_holm_p", pairs.mcnemarHolmP());
    }

    private static void scale(Row row, OrdinalFigures scale) {
        if (scale != null) {
            row.put("up", scale.up())
                    .put("same", scale.same())
                    .put("down", scale.down())
                    .put("wilcoxon_p", scale.wilcoxonP())
                    .put("pratt_p", scale.prattP())
                    .put("signed_rank_holm_p", scale.holmP())
                    .put("rank_biserial", scale.rankBiserial())
                    .put("hodges_lehmann", scale.hodgesLehmann())
                    .put("d_av", scale.dAv());
        }
    }

    /** A choice has a row for each of its answers, a number one. */
    private static void counted(ImpactReport report, CountedItem item, List<Row> rows) {
        List<CountedItem.Option> options = item.options();
        for (int i = 0; i < Math.max(1, options.size()); i++) {
            Row first = counted(report, item, i).put("not_shown", notShown(item));
            rows.add(first);
            List<CountedWave> later = item.followUps();
            for (CountedWave wave : item.waves()) {
                if (!wave.later()) {
                    counted(first, wave, i);
                }
            }
            for (int j = 0; j < later.size(); j++) {
                Row there = j == 0 ? first : counted(report, item, i);
                counted(there.put("follow_up_wave", later.get(j).wave()), later.get(j), i);
                if (j > 0) {
                    rows.add(there);
                }
            }
        }
    }

    private static Row counted(ImpactReport report, CountedItem item, int place) {
        List<CountedItem.Option> options = item.options();
        return row(report, item.code(), item.text(), item.version(), kind(item))
                .put("answer", options.isEmpty() ? null : options.get(place).label());
    }

    private static void counted(Row row, CountedWave wave, int place) {
        String prefix = wave.column();
        row.put(prefix + "_valid", wave.valid())
                .put(prefix + "_lower_quartile", wave.lowerQuartile())
                .put(prefix + "_median", wave.median())
                .put(prefix + "_upper_quartile", wave.upperQuartile());
        if (place < wave.options().size()) {
            row.put(prefix + "_people", wave.options().get(place).people())
                    .put(prefix + "_rounded_percent", wave.options().get(place).rounded());
        }
    }

    static String kind(CountedItem item) {
        return item.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String notShown(CountedItem item) {
        String why = item.waves().stream()
                .filter(wave -> wave.suppressed() != null)
                .map(wave -> wave.wave() + ": " + wave.suppressed())
                .collect(Collectors.joining("; "));
        return why.isEmpty() ? null : why;
    }

    private static Double end(List<Double> interval, int place) {
        return interval == null ? null : interval.get(place);
    }

    private static Double hundred(List<Double> proportions, int place) {
        return proportions == null ? null : WHOLE * proportions.get(place);
    }
}
