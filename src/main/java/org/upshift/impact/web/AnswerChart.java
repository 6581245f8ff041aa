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

/**
 * Where everything stands in the chart of all answers to the items of one scale: one bar for each wave, one fill for each answer.
 *
 * @param parts the same in several charts, where one would be too high; otherwise empty
 */
record AnswerChart(String id, Scale scale, int height, List<Fill> fills, List<Row> rows, List<AnswerChart> parts) {

    /** How the names of charts of matched pairs begin. */
    static final String PAIRS = "pairs";

    private static final int LEGEND_LINE = 26;
    private static final int LINE = 20;
    private static final int BAR = 30;
    private static final int GAP = 6;
    private static final int BETWEEN = 22;
    private static final int PAPER_WIDTH = 600;
    private static final double LEFT = 21;

    /** A little before the edge of the picture, so that the line around the last part is not cut. */
    private static final double RIGHT = 99.6;

    /** How wide a part has to be for a number of one digit, and for a longer one. */
    private static final double LABELLED = 5;

    private static final double LABELLED_LONG = 7;

    record Row(ItemReport item, List<DumbbellChart.Text> title, List<Bar> bars) {}

    record Bar(String wave, int y, WaveFigures figures, List<Segment> segments) {}

    record Segment(Fill fill, int count, String x, String width, String middle, boolean labelled) {}

    /** How a chart is laid out: letters in a line of a title, items in one chart, and how wide the key may be. */
    private record Room(int titleWidth, int most, int keyWidth) {
        static final Room PAGE = new Room(Lines.WIDTH, Integer.MAX_VALUE, 0);
        static final Room FILE = new Room(Lines.WIDE, Integer.MAX_VALUE, 0);
        static final Room PAPER = new Room(Lines.WIDE, DumbbellChart.MOST_ON_PAPER, PAPER_WIDTH);
    }

    /** What is drawn: this chart, or its parts. */
    public List<AnswerChart> figures() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** One chart for each scale that the items of the report use. */
    static List<AnswerChart> of(ImpactReport report) {
        return all(report, Room.PAGE);
    }

    /** The same of the people who answered both times. */
    static List<AnswerChart> ofPairs(ImpactReport report) {
        return pairs(report, Room.PAGE);
    }

    /** All charts for files, which are never narrow. */
    static List<AnswerChart> wide(ImpactReport report) {
        List<AnswerChart> charts = new ArrayList<>(all(report, Room.FILE));
        charts.addAll(pairs(report, Room.FILE));
        return charts;
    }

    /** For paper: in parts, each low enough to stand below something else on a page. */
    static List<AnswerChart> pages(ImpactReport report) {
        return all(report, Room.PAPER);
    }

    static List<AnswerChart> pagesOfPairs(ImpactReport report) {
        return pairs(report, Room.PAPER);
    }

    private static List<AnswerChart> all(ImpactReport report, Room room) {
        return of("answers", report.items(), ItemReport::baseline, ItemReport::comparison, room);
    }

    private static List<AnswerChart> pairs(ImpactReport report, Room room) {
        return of(
                PAIRS,
                report.pairedItems(),
                item -> item.paired().baseline(),
                item -> item.paired().comparison(),
                room);
    }

    private static List<AnswerChart> of(
            String name,
            List<ItemReport> items,
            Function<ItemReport, WaveFigures> before,
            Function<ItemReport, WaveFigures> after,
            Room room) {
        Map<Scale, List<ItemReport>> byScale = new LinkedHashMap<>();
        for (ItemReport item : items) {
            if (isDrawn(before.apply(item)) || isDrawn(after.apply(item))) {
                byScale.computeIfAbsent(item.scale(), scale -> new ArrayList<>())
                        .add(item);
            }
        }
        List<AnswerChart> charts = new ArrayList<>();
        byScale.forEach((scale, alike) -> {
            String id = name + "-" + (charts.size() + 1);
            List<AnswerChart> parts = new ArrayList<>();
            if (alike.size() > room.most()) {
                Parts.of(alike, room.most())
                        .forEach(here -> parts.add(
                                of(id + "-" + (parts.size() + 1), scale, here, before, after, room, List.of())));
            }
            charts.add(of(id, scale, alike, before, after, room, parts));
        });
        return charts;
    }

    private static AnswerChart of(
            String id,
            Scale scale,
            List<ItemReport> items,
            Function<ItemReport, WaveFigures> before,
            Function<ItemReport, WaveFigures> after,
            Room room,
            List<AnswerChart> parts) {
        List<Fill> fills = Fill.of(id, scale, LEGEND_LINE, room.keyWidth());
        List<Row> rows = new ArrayList<>();
        int y = fills.get(fills.size() - 1).y() + LEGEND_LINE;
        for (ItemReport item : items) {
            List<DumbbellChart.Text> title = new ArrayList<>();
            for (String line : Lines.of(item.title(), room.titleWidth())) {
                y += LINE;
                title.add(new DumbbellChart.Text(y, line));
            }
            y += GAP;
            List<Bar> bars = new ArrayList<>();
            if (isDrawn(before.apply(item))) {
                bars.add(bar("Before", y, before.apply(item), fills));
                y += BAR + GAP;
            }
            if (isDrawn(after.apply(item))) {
                bars.add(bar("After", y, after.apply(item), fills));
                y += BAR + GAP;
            }
            rows.add(new Row(item, title, bars));
            y += BETWEEN;
        }
        return new AnswerChart(id, scale, y, fills, rows, parts);
    }

    private static boolean isDrawn(WaveFigures figures) {
        return figures != null && figures.distribution() != null;
    }

    private static Bar bar(String wave, int y, WaveFigures figures, List<Fill> fills) {
        List<Segment> segments = new ArrayList<>();
        SortedMap<Integer, Integer> counts = figures.distribution();
        // Not the number of answers: rounded counts need not add up to it
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        double x = LEFT;
        for (Fill fill : fills) {
            int count = counts.getOrDefault(fill.point(), 0);
            double width = count == 0 ? 0 : (RIGHT - LEFT) * count / all;
            if (count > 0) {
                segments.add(new Segment(
                        fill,
                        count,
                        at(x),
                        at(width),
                        at(x + width / 2),
                        width >= (count < 10 ? LABELLED : LABELLED_LONG)));
            }
            x += width;
        }
        return new Bar(wave, y, figures, segments);
    }

    private static String at(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
