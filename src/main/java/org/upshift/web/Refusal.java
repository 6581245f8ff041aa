package org.upshift.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** The answer to a request that is not looked at any further: a problem under /api, a small page elsewhere. */
final class Refusal {
    private Refusal() {}

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance refused(String title, String message);
    }

    /** @param words one sentence or two of ours, without anything from the request */
    static void answer(RoutingContext context, int status, String reason, String words) {
        HttpServerResponse response = context.response().setStatusCode(status).setStatusMessage(reason);
        response.putHeader("Cache-Control", "no-store");
        if (context.request().path().startsWith("/api/")) {
            response.putHeader("Content-Type", "application/problem+json;charset=UTF-8")
                    .end("{\"type\":\"about:blank\",\"title\":\"" + reason + "\",\"status\":" + status
                            + ",\"detail\":\"" + words + "\"}");
        } else {
            response.putHeader("Content-Type", "text/html;charset=UTF-8")
                    .end(Templates.refused(ErrorPages.title(status), words).render());
        }
    }
}
