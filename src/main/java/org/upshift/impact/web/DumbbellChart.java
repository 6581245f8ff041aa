package org.upshift.impact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.upshift.impact.Comparison;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ItemReport;
import org.upshift.impact.WaveFigures;

/**
 * Where everything stands in the chart of changes: across in per cent of its width, so that it fits every screen with letters of
 * the same size; down in pixels.
 */
record DumbbellChart(String id, int height, int axis, List<Row> rows) {

    /** How wide a chart is as a file or on paper, in pixels. */
    static final int FILE_WIDTH = 640;

    /** As many items as one chart on paper has: little of a page stays empty when the next chart does not fit on it any more. */
    static final int MOST_ON_PAPER = 1;

    private static final int LEGEND = 44;
    private static final int LINE = 20;
    private static final int TRACK = 36;
    private static final int AFTER_TRACK = 50;
    private static final int AXIS = 30;
    private static final double MARGIN = 17;

    /** A line of text. */
    record Text(int y, String words) {}

    /** An item: its title, its counts, and the two shares on one track. */
    record Row(ItemReport item, List<Text> title, int counts, int y, Mark before, Mark after) {

        /** Ends of the line between the marks, left to right. */
        public String left() {
            return fell() ? after.x() : before.x();
        }

        public String right() {
            return fell() ? before.x() : after.x();
        }

        public boolean fell() {
            return item.shift().fell();
        }

        public boolean rose() {
            return item.shift().rose();
        }
    }

    /** A share with its 95% interval, of which the ends are null where none is given. */
    record Mark(WaveFigures wave, String x, String low, String high) {
        static Mark of(WaveFigures wave) {
            return new Mark(wave, place(wave.percent()), end(wave, 0), end(wave, 1));
        }

        private static String end(WaveFigures wave, int which) {
            return wave.wilson() == null ? null : place(100 * wave.wilson().get(which));
        }
    }

    /** Whether intervals are drawn. */
    public boolean intervals() {
        return rows.stream().anyMatch(row -> row.before().low() != null);
    }

    static DumbbellChart of(ImpactReport report) {
        return of(report.changes());
    }

    static DumbbellChart of(List<ItemReport> changes) {
        return of("dumbbell", changes, Lines.WIDTH);
    }

    /** The same for a file, which is never narrow. */
    static DumbbellChart wide(ImpactReport report) {
        return of("dumbbell", report.changes(), Lines.WIDE);
    }

    /** The same for paper: several charts, each small enough to stand on a page with its heading. */
    static List<DumbbellChart> pages(ImpactReport report) {
        List<ItemReport> drawn = report.changes().stream()
                .filter(item -> item.shift().points() != null)
                .toList();
        List<DumbbellChart> charts = new ArrayList<>();
        for (List<ItemReport> part : Parts.of(drawn, MOST_ON_PAPER)) {
            charts.add(of("dumbbell-" + (charts.size() + 1), part, Lines.WIDE));
        }
        return charts;
    }

    /** One item in several cohorts, and in all of them together. */
    static DumbbellChart of(Comparison.Line line) {
        List<ItemReport> cohorts = new ArrayList<>();
        line.points()
                .forEach(point -> cohorts.add(ItemReport.named(
                        point.cohort().title(), line.scale(), point.baseline(), point.comparison(), point.shift())));
        if (line.pooled() != null) {
            var pooled = line.pooled();
            cohorts.add(ItemReport.named(
                    "All " + pooled.cohorts() + " cohorts",
                    line.scale(),
                    pooled.baseline(),
                    pooled.comparison(),
                    pooled.shift()));
        }
        return of("dumbbell-" + line.code() + "-" + line.version(), cohorts, Lines.WIDTH);
    }

    private static DumbbellChart of(String id, List<ItemReport> changes, int titleWidth) {
        List<Row> rows = new ArrayList<>();
        int y = LEGEND;
        for (ItemReport item : changes) {
            if (item.shift().points() == null) {
                continue;
            }
            List<Text> title = new ArrayList<>();
            for (String line : Lines.of(item.title(), titleWidth)) {
                y += LINE;
                title.add(new Text(y, line));
            }
            int counts = y + LINE;
            int track = counts + TRACK;
            rows.add(new Row(item, title, counts, track, Mark.of(item.baseline()), Mark.of(item.comparison())));
            y = track + AFTER_TRACK;
        }
        return new DumbbellChart(id, y + AXIS, y, rows);
    }

    public String top() {
        return String.valueOf(LEGEND);
    }

    public List<Integer> ticks() {
        return List.of(0, 50, 100);
    }

    static String place(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", MARGIN + percent * (100 - 2 * MARGIN) / 100);
    }

    public String at(int percent) {
        return place(percent);
    }
}
