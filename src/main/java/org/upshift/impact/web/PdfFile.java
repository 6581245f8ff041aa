package org.upshift.impact.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.upshift.impact.ImpactReport;
import org.upshift.web.Pdf;

/** The report as tagged PDF, with its typeface inside: the same text, charts and tables as the page. */
final class PdfFile {

    private static final String STYLE = "/print/report.css";

    private PdfFile() {}

    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reportPdf(
                ImpactReport report, List<DumbbellChart> dumbbells, List<AnswerChart> answers, List<AnswerChart> pairs);
    }

    static byte[] of(ImpactReport report) {
        var html = Templates.reportPdf(
                        report,
                        DumbbellChart.pages(report),
                        AnswerChart.pages(report),
                        AnswerChart.pagesOfPairs(report))
                .render();
        return Pdf.of(html, STYLE, report.asOf(), report.cohort().id().getMostSignificantBits());
    }
}
