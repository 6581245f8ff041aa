package org.upshift.people;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.upshift.web.Cookies;

/**
 * Keeps a form that arrived without a sign-in, if the browser had one before and the form is one of our own, by its CSRF token.
 * What cannot be kept is let go: whoever sent it is asked to sign in all the same.
 */
@ApplicationScoped
class KeptFormGate {
    private static final Logger LOG = Logger.getLogger(KeptFormGate.class);
    private static final int MAX_BYTES = 300_000;
    private static final String CSRF_FIELD = "csrf-token=";

    private final KeptForms forms;
    private final Cookies cookies;
    private final String csrfCookie;

    KeptFormGate(
            KeptForms forms,
            Cookies cookies,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String csrfCookie) {
        this.forms = forms;
        this.cookies = cookies;
        this.csrfCookie = csrfCookie;
    }

    Uni<Void> keep(RoutingContext context) {
        String signIn = value(context.request().getCookie(cookies.name(Authentication.SIGN_IN_COOKIE)));
        String csrf = value(context.request().getCookie(csrfCookie));
        if (signIn.isEmpty() || csrf.isEmpty() || !isShort(context)) {
            return Uni.createFrom().voidItem();
        }
        String path = context.request().uri();
        return body(context)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(body -> keep(context, signIn, csrf, path, body.toString(StandardCharsets.UTF_8)))
                .onFailure()
                .invoke(failure -> LOG.warnf("A form that arrived signed out could not be kept: %s", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void keep(RoutingContext context, String signIn, String csrf, String path, String body) {
        if (!fields(body, field -> field.startsWith(CSRF_FIELD)).equals(CSRF_FIELD + csrf)
                && !csrf.equals(context.request().getHeader("X-CSRF-TOKEN"))) {
            return;
        }
        var form = new KeptForms.Form(path, fields(body, field -> !field.startsWith(CSRF_FIELD)));
        forms.keep(signIn, form).ifPresent(secret -> {
            int seconds = (int) KeptForms.KEPT_FOR.toSeconds();
            var cookie = cookies.cookie(KeptForms.COOKIE, secret.value(), seconds);
            context.response().headers().add(HttpHeaders.SET_COOKIE, inHeader(cookie));
        });
    }

    private static String inHeader(jakarta.ws.rs.core.NewCookie cookie) {
        return cookie.getName() + "=" + cookie.getValue() + "; Path=/; Max-Age=" + cookie.getMaxAge()
                + "; HttpOnly; SameSite=Lax" + (cookie.isSecure() ? "; Secure" : "");
    }

    private static String fields(String body, Predicate<String> wanted) {
        return Arrays.stream(body.split("&"))
                .filter(field -> !field.isEmpty())
                .filter(field -> wanted.test(URLDecoder.decode(field, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private static boolean isShort(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,6}") && Integer.parseInt(length) <= MAX_BYTES;
    }

    private static Uni<Buffer> body(RoutingContext context) {
        return Uni.createFrom().emitter(emitter -> {
            context.request().body().onComplete(read -> {
                if (read.succeeded()) {
                    emitter.complete(read.result());
                } else {
                    emitter.fail(read.cause());
                }
            });
            context.request().resume();
        });
    }

    private static String value(Cookie cookie) {
        return cookie == null ? "" : cookie.getValue();
    }
}
