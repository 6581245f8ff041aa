package org.upshift.impact.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ItemReport;
import org.upshift.impact.Scale;
import org.upshift.impact.WaveFigures;

/** Where everything stands in the chart of all answers to the items of one scale: one bar for each wave, one fill for each answer. */
record AnswerChart(String id, Scale scale, int height, List<Fill> fills, List<Row> rows) {

    private static final int LEGEND_LINE = 26;
    private static final int LINE = 20;
    private static final int BAR = 30;
    private static final int GAP = 6;
    private static final int BETWEEN = 22;
    private static final double LEFT = 21;
    private static final double LABELLED = 7;

    record Row(ItemReport item, List<DumbbellChart.Text> title, List<Bar> bars) {}

    record Bar(String wave, int y, WaveFigures figures, List<Segment> segments) {}

    record Segment(Fill fill, int count, String x, String width, String middle, boolean labelled) {}

    /** One chart for each scale that the items of the report use. */
    static List<AnswerChart> of(ImpactReport report) {
        return of("answers", report.items(), ItemReport::baseline, ItemReport::comparison);
    }

    /** The same of the people who answered both times. */
    static List<AnswerChart> ofPairs(ImpactReport report) {
        return of("pairs", report.pairedItems(), item -> item.paired().baseline(), item -> item.paired()
                .comparison());
    }

    private static List<AnswerChart> of(
            String name,
            List<ItemReport> items,
            Function<ItemReport, WaveFigures> before,
            Function<ItemReport, WaveFigures> after) {
        Map<Scale, List<ItemReport>> byScale = new LinkedHashMap<>();
        for (ItemReport item : items) {
            if (before.apply(item) != null || after.apply(item) != null) {
                byScale.computeIfAbsent(item.scale(), scale -> new ArrayList<>())
                        .add(item);
            }
        }
        List<AnswerChart> charts = new ArrayList<>();
        byScale.forEach((scale, here) -> charts.add(of(name + "-" + (charts.size() + 1), scale, here, before, after)));
        return charts;
    }

    private static AnswerChart of(
            String id,
            Scale scale,
            List<ItemReport> items,
            Function<ItemReport, WaveFigures> before,
            Function<ItemReport, WaveFigures> after) {
        List<Fill> fills = Fill.of(id, scale, LEGEND_LINE);
        List<Row> rows = new ArrayList<>();
        int y = fills.size() * LEGEND_LINE;
        for (ItemReport item : items) {
            List<DumbbellChart.Text> title = new ArrayList<>();
            for (String line : Lines.of(item.title())) {
                y += LINE;
                title.add(new DumbbellChart.Text(y, line));
            }
            y += GAP;
            List<Bar> bars = new ArrayList<>();
            if (before.apply(item) != null) {
                bars.add(bar("Before", y, before.apply(item), fills));
                y += BAR + GAP;
            }
            if (after.apply(item) != null) {
                bars.add(bar("After", y, after.apply(item), fills));
                y += BAR + GAP;
            }
            rows.add(new Row(item, title, bars));
            y += BETWEEN;
        }
        return new AnswerChart(id, scale, y, fills, rows);
    }

    private static Bar bar(String wave, int y, WaveFigures figures, List<Fill> fills) {
        List<Segment> segments = new ArrayList<>();
        SortedMap<Integer, Integer> counts = figures.distribution();
        // Not the number of answers: rounded counts need not add up to it
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        double x = LEFT;
        for (Fill fill : fills) {
            int count = counts.getOrDefault(fill.point(), 0);
            double width = count == 0 ? 0 : (100 - LEFT) * count / all;
            if (count > 0) {
                segments.add(new Segment(fill, count, at(x), at(width), at(x + width / 2), width >= LABELLED));
            }
            x += width;
        }
        return new Bar(wave, y, figures, segments);
    }

    private static String at(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
