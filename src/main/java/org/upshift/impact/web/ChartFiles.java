package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.ItemReport;
import org.upshift.kernel.NotFound;

/** The charts of a report as files of their own: with a title, where the figures come from, and every figure in words inside. */
final class ChartFiles {

    /** The chart of changes; the others have the names that they have on the page. */
    static final String CHANGE = "change";

    private static final int NOTHING_HEIGHT = 30;

    /** What the sign in the key means; the page says it below its chart. */
    private static final String CONFIDENT = "● and blue: counts as a confident answer.";

    private ChartFiles() {}

    /**
     * A chart as a file.
     *
     * @param name what tells it from other charts of the report: the code of its item when it has only one, and what it shows
     */
    record ChartFile(String name, String svg) {}

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance chartFile(ChartSheet sheet, DumbbellChart dumbbell, AnswerChart answers);
    }

    /** @param name of the chart, or null for that of changes */
    static ChartFile of(ImpactReport report, String name) {
        if (name == null || name.isEmpty() || name.equals(CHANGE)) {
            return changes(report);
        }
        return AnswerChart.wide(report).stream()
                .filter(chart -> chart.id().equals(name))
                .findFirst()
                .map(chart -> answers(report, chart))
                .orElseThrow(() -> new NotFound("chart"));
    }

    private static ChartFile changes(ImpactReport report) {
        var chart = DumbbellChart.wide(report);
        boolean nothing = chart.rows().isEmpty();
        var sheet = ChartSheet.of(
                report,
                nothing
                        ? "There is no change to show: no item has a percentage in both waves"
                        : "Share of confident answers before and after",
                null,
                "All who answered in each wave",
                nothing ? NOTHING_HEIGHT : chart.height());
        var items = chart.rows().stream().map(DumbbellChart.Row::item).toList();
        return new ChartFile(
                named(items, CHANGE),
                Templates.chartFile(sheet, nothing ? null : chart, null).render());
    }

    private static ChartFile answers(ImpactReport report, AnswerChart chart) {
        var sheet = ChartSheet.of(
                report,
                "How many people chose each answer",
                CONFIDENT,
                chart.id().startsWith(AnswerChart.PAIRS)
                        ? "Matched pairs: people who answered both times"
                        : "All who answered in each wave",
                chart.height());
        var items = chart.rows().stream().map(AnswerChart.Row::item).toList();
        return new ChartFile(
                named(items, chart.id()),
                Templates.chartFile(sheet, null, chart).render());
    }

    private static String named(List<ItemReport> items, String kind) {
        return items.size() == 1 ? items.get(0).code() + "-" + kind : kind;
    }
}
