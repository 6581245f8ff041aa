package org.upshift.impact.web;

import java.util.ArrayList;
import java.util.List;
import org.upshift.impact.ImpactReport;
import org.upshift.kernel.LondonTime;

/**
 * What stands around a chart that is a file of its own: a title, margins, and whose figures of which day these are. In pixels.
 *
 * @param top where the chart begins
 */
record ChartSheet(int width, int height, int top, List<DumbbellChart.Text> title, List<DumbbellChart.Text> source) {

    static final int MARGIN = 24;
    static final int WIDTH = DumbbellChart.FILE_WIDTH + 2 * MARGIN;

    private static final int TITLE_LINE = 26;
    private static final int TITLE_WIDTH = 56;
    private static final int SOURCE_LINE = 17;
    private static final int SOURCE_WIDTH = 100;

    /**
     * @param key what the signs of the chart mean, or null
     * @param population of whom the chart tells
     */
    static ChartSheet of(ImpactReport report, String title, String key, String population, int chartHeight) {
        List<DumbbellChart.Text> heading = new ArrayList<>();
        int y = MARGIN;
        for (String line : Lines.of(title, TITLE_WIDTH)) {
            y += TITLE_LINE;
            heading.add(new DumbbellChart.Text(y, line));
        }
        int top = y + MARGIN;
        y = top + chartHeight + MARGIN;
        List<DumbbellChart.Text> source = new ArrayList<>();
        for (String sentence : source(report, key, population)) {
            for (String line : Lines.of(sentence, SOURCE_WIDTH)) {
                y += SOURCE_LINE;
                source.add(new DumbbellChart.Text(y, line));
            }
        }
        return new ChartSheet(WIDTH, y + MARGIN, top, heading, source);
    }

    private static List<String> source(ImpactReport report, String key, String population) {
        var flow = report.flow();
        List<String> lines = new ArrayList<>();
        if (key != null) {
            lines.add(key);
        }
        lines.add(report.cohort().programme() + ", " + report.cohort().name() + ".");
        String before = flow.baseline() == null ? "" : "before: " + report.people(flow.baseline()) + "; ";
        lines.add(population + ". Answered " + before + "after: " + report.people(flow.post()) + ".");
        lines.add("Disclosure profile “" + report.profile().name() + "”. Computed on " + LondonTime.date(report.asOf())
                + " by Upshift.");
        if (report.provenance() != null) {
            lines.add(report.provenance());
        }
        return lines;
    }
}
