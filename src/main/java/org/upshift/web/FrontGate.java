package org.upshift.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first thing that any request meets: refuses paths that routers read in different ways (matrix parameters, encoded
 * separators, NUL) and puts the security headers on every answer, errors and static files included.
 */
@ApplicationScoped
class FrontGate {
    static final String NONCE = "upshift.nonce";

    private static final int FIRST = 10_000;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern AMBIGUOUS = Pattern.compile(";|%3b|%2f|%5c|%00|%2e|//|/\\.{1,2}(/|$)|\\\\|\\x00");

    private final SecureRandom random = new SecureRandom();
    private final boolean secure;

    FrontGate(@ConfigProperty(name = "upshift.cookies.secure") boolean secure) {
        this.secure = secure;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext context) {
        String nonce = nonce();
        context.put(NONCE, nonce);
        headers(context.response(), nonce);
        if (AMBIGUOUS.matcher(path(context)).find()) {
            refuse(context, 400, "This address is not one that Upshift uses.");
            return;
        }
        if (!isForm(context.request())) {
            refuse(context, 415, "Forms are sent as application/x-www-form-urlencoded.");
            return;
        }
        context.next();
    }

    /**
     * The check of CSRF tokens lets pass what does not call itself a form. So outside the API, where a bearer token is needed,
     * whatever may change something has to be one, or carry the token in a header, which the check never lets pass unread.
     */
    private static boolean isForm(HttpServerRequest request) {
        if (SAFE.contains(request.method()) || request.path().startsWith("/api/")) {
            return true;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.split(";")[0].strip().equals("application/x-www-form-urlencoded")
                || request.getHeader("X-CSRF-TOKEN") != null;
    }

    private static void refuse(RoutingContext context, int status, String words) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(words);
    }

    private static String path(RoutingContext context) {
        String uri = context.request().uri();
        int query = uri.indexOf('?');
        return (query < 0 ? uri : uri.substring(0, query)).toLowerCase(Locale.ROOT);
    }

    private void headers(HttpServerResponse response, String nonce) {
        var headers = response.headers();
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'nonce-" + nonce
                        + "'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
