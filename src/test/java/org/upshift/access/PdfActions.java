package org.upshift.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF would do by itself or at a click: all of its objects are looked at. */
final class PdfActions {
    /** Actions that run, send or open something. */
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition", "Movie");

    private static final List<String> BY_ITSELF = List.of("OpenAction", "AA", "JS", "EmbeddedFiles", "AcroForm", "XFA");

    private PdfActions() {}

    static List<String> of(byte[] content) {
        var faults = new ArrayList<String>();
        try (var document = Loader.loadPDF(content)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary object) {
                    look(object, faults);
                }
            }
            links(document, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    private static void look(COSDictionary object, List<String> faults) {
        String action = object.getNameAsString(COSName.S);
        if (action != null && ACTIVE.contains(action)) {
            faults.add("PDF does " + action);
        }
        BY_ITSELF.stream()
                .filter(name -> object.containsKey(COSName.getPDFName(name)))
                .forEach(name -> faults.add("PDF has " + name));
    }

    private static void links(PDDocument document, List<String> faults) throws IOException {
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                var action = annotation.getCOSObject().getCOSDictionary(COSName.A);
                String target = action == null ? null : action.getString(COSName.URI);
                if (target != null && !target.matches("https?://(?!evil).*|mailto:.*")) {
                    faults.add("PDF leads to " + target);
                }
            }
        }
    }
}
