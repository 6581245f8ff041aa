package org.upshift.impact.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.upshift.impact.ImpactReport;
import org.upshift.kernel.LondonTime;

/** The report as tagged PDF, with its typeface inside: the same text, charts and tables as the page. */
final class PdfFile {

    private static final String STYLE = "/print/report.css";
    private static final String FAMILY = "Liberation Sans";
    private static final String FONTS = "/liberation/LiberationSans-";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /** In charts too: without it their letters are those that the machine happens to have. */
    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    static {
        XRLog.setLoggingEnabled(false);
    }

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
                .render()
                .replace("</head>", "<style>" + style() + "</style></head>");
        var file = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer();
                var renderer = renderer(html, drawer)) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                fix(document, report);
                document.save(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static PdfBoxRenderer renderer(String html, BatikSVGDrawer drawer) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("Regular"), FAMILY, NORMAL, FontStyle.NORMAL, true, EVERYWHERE)
                .useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true, EVERYWHERE)
                .useSVGDrawer(drawer)
                .withHtmlContent(html, null)
                .toStream(new ByteArrayOutputStream())
                .buildPdfRenderer();
    }

    /** Nothing but the day of the figures may differ between two runs. */
    private static void fix(PDDocument document, ImpactReport report) {
        var day = GregorianCalendar.from(report.asOf().atStartOfDay(LondonTime.ZONE));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.setDocumentId(report.cohort().id().getMostSignificantBits());
    }

    /** @param face Regular or Bold */
    static InputStream font(String face) {
        return PdfFile.class.getResourceAsStream(FONTS + face + ".ttf");
    }

    private static String style() {
        try (var css = PdfFile.class.getResourceAsStream(STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
