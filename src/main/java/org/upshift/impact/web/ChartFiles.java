package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.stream.Stream;
import org.upshift.impact.ImpactReport;
import org.upshift.kernel.NotFound;

/** The charts of a report as SVG files of their own, with every figure in words inside. */
final class ChartFiles {

    /** The chart of changes; the others have the names that they have on the page. */
    static final String CHANGE = "change";

    private ChartFiles() {}

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance dumbbellFile(DumbbellChart dumbbell);

        static native TemplateInstance answerFile(AnswerChart chart);

        static native TemplateInstance noChart();
    }

    /** @param name of the chart, or null for that of changes */
    static String svg(ImpactReport report, String name) {
        if (name == null || name.isEmpty() || name.equals(CHANGE)) {
            var chart = DumbbellChart.of(report);
            return (chart.rows().isEmpty() ? Templates.noChart() : Templates.dumbbellFile(chart)).render();
        }
        return Stream.concat(AnswerChart.of(report).stream(), AnswerChart.ofPairs(report).stream())
                .filter(chart -> chart.id().equals(name))
                .findFirst()
                .map(chart -> Templates.answerFile(chart).render())
                .orElseThrow(() -> new NotFound("chart"));
    }
}
