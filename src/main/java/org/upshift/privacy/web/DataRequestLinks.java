package org.upshift.privacy.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

@TemplateExtension(namespace = "dataRequests")
public final class DataRequestLinks {
    private DataRequestLinks() {}

    public static String list() {
        return "/team/data-requests";
    }

    static String enter() {
        return "/team/data-requests/new";
    }

    public static String show(UUID request) {
        return "/team/data-requests/" + request;
    }

    static String extension(UUID request) {
        return show(request) + "/extension";
    }

    static String hold(UUID request) {
        return show(request) + "/hold";
    }

    static String holdEnd(UUID request) {
        return show(request) + "/hold/end";
    }

    static String text(UUID request) {
        return show(request) + "/texts";
    }

    /** Where name and organisation of the person are corrected. */
    static String person(UUID request) {
        return show(request) + "/person";
    }

    static String completion(UUID request) {
        return show(request) + "/completion";
    }

    static String refusal(UUID request) {
        return show(request) + "/refusal";
    }
}
