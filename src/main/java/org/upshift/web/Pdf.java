package org.upshift.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.upshift.kernel.LondonTime;

/** XHTML as tagged PDF, with its typeface inside. */
public final class Pdf {
    private static final String FAMILY = "Liberation Sans";
    private static final String FONTS = "/liberation/LiberationSans-";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /** In charts too: without it their letters are those that the machine happens to have. */
    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /**
     * @param style the name of the style sheet among the resources
     * @param day that the file says it was made on: nothing else may differ between two runs
     * @param id that tells the document apart
     */
    public static byte[] of(String html, String style, LocalDate day, long id) {
        String styled = html.replace("</head>", "<style>" + style(style) + "</style></head>");
        var file = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer();
                var renderer = new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .useFont(() -> font("Regular"), FAMILY, NORMAL, FontStyle.NORMAL, true, EVERYWHERE)
                        .useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true, EVERYWHERE)
                        .useSVGDrawer(drawer)
                        .withHtmlContent(styled, null)
                        .toStream(new ByteArrayOutputStream())
                        .buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                var made = GregorianCalendar.from(day.atStartOfDay(LondonTime.ZONE));
                document.getDocumentInformation().setCreationDate(made);
                document.getDocumentInformation().setModificationDate(made);
                document.setDocumentId(id);
                document.save(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** @param face Regular or Bold */
    public static InputStream font(String face) {
        return Pdf.class.getResourceAsStream(FONTS + face + ".ttf");
    }

    private static String style(String name) {
        try (var css = Pdf.class.getResourceAsStream(name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
