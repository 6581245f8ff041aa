package org.upshift.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/** The random word of this response that its scripts must carry; made by {@link FrontGate} before anything else runs. */
@RequestScoped
class Nonce {
    private final RoutingContext request;

    Nonce(RoutingContext request) {
        this.request = request;
    }

    String value() {
        return request.get(FrontGate.NONCE);
    }
}
