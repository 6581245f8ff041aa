package org.upshift.impact.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.upshift.impact.ImpactReport;

/** The page of a report without the frame around it: the same for everybody who may see it, and made once as long as the report is kept. */
@ApplicationScoped
class ReportSheets {

    private static final int KEPT = 50;

    /** Reports that are the same object, not those that are equal: to compare them would cost more than to look. */
    private final Cache<ImpactReport, Sheet> kept =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();

    record Sheet(DumbbellChart dumbbell, List<AnswerChart> answers, List<AnswerChart> pairs, RawString body) {}

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reportBody(
                ImpactReport report,
                DumbbellChart dumbbell,
                List<AnswerChart> answers,
                List<AnswerChart> pairs,
                String width,
                String method);
    }

    Sheet of(ImpactReport report) {
        return kept.get(report, ReportSheets::draw);
    }

    private static Sheet draw(ImpactReport report) {
        var dumbbell = DumbbellChart.of(report);
        var answers = AnswerChart.of(report);
        var pairs = AnswerChart.ofPairs(report);
        String body = Templates.reportBody(report, dumbbell, answers, pairs, "100%", ImpactLinks.method())
                .render();
        return new Sheet(dumbbell, answers, pairs, new RawString(body));
    }
}
