package org.upshift.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where answers lead on. The framework makes a path whole with what the request says of its host; unless that is the address that
 * this installation is configured with, the path alone is sent, which browsers follow on the host that they asked.
 */
@Singleton
class OwnAddress {
    private final Provider<String> configured;

    OwnAddress(@ConfigProperty(name = "upshift.url") Provider<String> configured) {
        this.configured = configured;
    }

    void keep(RoutingContext context) {
        var headers = context.response().headers();
        String location = headers.get(HttpHeaders.LOCATION);
        String asked = origin(context.request());
        if (location != null && asked != null && !asked.equals(own()) && isPathOf(asked, location)) {
            headers.set(HttpHeaders.LOCATION, location.substring(asked.length()));
        }
    }

    /** Two slashes would begin the name of another host. */
    private static boolean isPathOf(String asked, String location) {
        return location.startsWith(asked + "/") && !location.startsWith(asked + "//");
    }

    private String own() {
        String url = configured.get();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The scheme and host of a request by its own words, or null where it has none. */
    private static String origin(HttpServerRequest request) {
        String whole = request.absoluteURI();
        return whole == null || !whole.endsWith(request.uri())
                ? null
                : whole.substring(0, whole.length() - request.uri().length());
    }
}
