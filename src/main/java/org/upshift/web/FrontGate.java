package org.upshift.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first thing that any request meets: refuses paths that routers read in different ways (matrix parameters, encoded
 * separators, NUL), floods, and what is no form, and puts the security headers on every answer, errors and static files included.
 */
@ApplicationScoped
class FrontGate {
    static final String NONCE = "upshift.nonce";

    private static final int FIRST = 10_000;

    /** After the limit for all requests was put in place, and before anything reads a body. */
    private static final int LAST = 1;

    /** The check of CSRF tokens reads both. */
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern AMBIGUOUS = Pattern.compile(";|%3b|%2f|%5c|%00|%2e|//|/\\.{1,2}(/|$)|\\\\|\\x00");

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final SecureRandom random = new SecureRandom();
    private final Limits limits;
    private final OwnAddress address;
    private final boolean secure;
    private final long mostBytes;
    private final long mostBytesOfFiles;
    private final Instance<LargeFiles> files;

    FrontGate(
            Limits limits,
            OwnAddress address,
            @ConfigProperty(name = "upshift.cookies.secure") boolean secure,
            @ConfigProperty(name = "upshift.limits.body") MemorySize mostBytes,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytesOfFiles,
            @Any Instance<LargeFiles> files) {
        this.limits = limits;
        this.address = address;
        this.secure = secure;
        this.mostBytes = mostBytes.asLongValue();
        this.mostBytesOfFiles = mostBytesOfFiles.asLongValue();
        this.files = files;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
        filters.register(this::measure, LAST);
    }

    /** What says nothing of its length is measured by this while it is read. */
    private void measure(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(context.request()));
        context.next();
    }

    private boolean bringsFile(HttpServerRequest request) {
        return files.stream().anyMatch(these -> these.areSentTo(request.path()));
    }

    private long most(HttpServerRequest request) {
        return bringsFile(request) ? mostBytesOfFiles : mostBytes;
    }

    private void guard(RoutingContext context) {
        String nonce = nonce();
        context.put(NONCE, nonce);
        context.response().headers().setAll(SecurityHeaders.of(nonce, secure));
        context.addHeadersEndHandler(sent -> address.keep(context));
        var request = context.request();
        if (AMBIGUOUS.matcher(path(request)).find()) {
            Refusal.answer(context, 400, "Bad Request", "This address is not one that Upshift uses.");
            return;
        }
        long wait = limits.secondsToWait(request);
        if (wait > 0) {
            context.response().putHeader("Retry-After", String.valueOf(wait));
            Refusal.answer(
                    context,
                    429,
                    "Too Many Requests",
                    "There were too many requests from where you are. Wait a minute, then try again.");
            return;
        }
        if (announcedBytes(request) > mostBytes && announcedBytes(request) > most(request)) {
            Refusal.answer(
                    context,
                    413,
                    "Content Too Large",
                    bringsFile(request) ? "The file must be 20 MB or smaller." : "Send less text or a smaller file.");
            return;
        }
        if (!isForm(request)) {
            Refusal.answer(
                    context,
                    415,
                    "Unsupported Media Type",
                    "Forms are sent as application/x-www-form-urlencoded, or as multipart/form-data with a file.");
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
        return type != null && FORMS.contains(type.split(";")[0].strip()) || request.getHeader("X-CSRF-TOKEN") != null;
    }

    /** What a body says about its length; one that says nothing is measured while it is read. */
    private static long announcedBytes(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && LENGTH.matcher(length).matches() ? Long.parseLong(length) : 0;
    }

    private static String path(HttpServerRequest request) {
        String uri = request.uri();
        int query = uri.indexOf('?');
        return (query < 0 ? uri : uri.substring(0, query)).toLowerCase(Locale.ROOT);
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
