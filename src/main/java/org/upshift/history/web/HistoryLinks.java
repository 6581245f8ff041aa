package org.upshift.history.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "history")
public final class HistoryLinks {
    private HistoryLinks() {}

    /** The history of a record; the kind as the entries have it. */
    public static String of(String kind, UUID record) {
        return "/history/" + kind + "/" + record;
    }
}
