package org.upshift.history.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.upshift.history.Change;
import org.upshift.history.HistoryLine;
import org.upshift.history.RecordHistory;
import org.upshift.history.Subject;
import org.upshift.kernel.Page;

/** Who did what to a record, the latest first. Who may see it is for the feature to say to which the record belongs. */
@Path("/history/{kind}/{record}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class HistoryPages {
    private static final int SIZE = 50;
    private static final int SHORT = 200;

    private final RecordHistory history;

    HistoryPages(RecordHistory history) {
        this.history = history;
    }

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ofRecord(Subject subject, Page<HistoryLine> page, String path);
    }

    @GET
    public TemplateInstance show(
            @PathParam("kind") String kind, @PathParam("record") UUID record, @QueryParam("page") Integer page) {
        var shown = history.show(kind, record, Page.number(page), SIZE);
        return Templates.ofRecord(shown.subject(), shown.page(), HistoryLinks.of(kind, record));
    }

    /** Whether before and after fit on a line. */
    @TemplateExtension
    static boolean isShort(Change change) {
        return length(change.before()) + length(change.after()) <= SHORT;
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
