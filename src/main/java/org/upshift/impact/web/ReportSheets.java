package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.upshift.impact.ImpactReport;
import org.upshift.impact.MadeOfReports;

/** The page of a report without the frame around it: the same for everybody who may see it, and made once as long as the report is kept. */
@ApplicationScoped
class ReportSheets {

    private final MadeOfReports<Sheet> sheets = new MadeOfReports<>(ReportSheets::draw);

    record Sheet(DumbbellChart dumbbell, List<AnswerChart> answers, List<AnswerChart> pairs, RawString body) {}

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reportBody(
                ImpactReport report,
                List<DumbbellChart> dumbbells,
                List<AnswerChart> answers,
                List<AnswerChart> pairs,
                String width,
                String method);
    }

    Sheet of(ImpactReport report) {
        return sheets.of(report);
    }

    private static Sheet draw(ImpactReport report) {
        var dumbbell = DumbbellChart.of(report);
        var answers = AnswerChart.of(report);
        var pairs = AnswerChart.ofPairs(report);
        List<DumbbellChart> drawn = dumbbell.rows().isEmpty() ? List.of() : List.of(dumbbell);
        String body = Templates.reportBody(report, drawn, answers, pairs, "100%", ImpactLinks.method())
                .render();
        return new Sheet(dumbbell, answers, pairs, new RawString(body));
    }
}
