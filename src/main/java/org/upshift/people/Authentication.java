package org.upshift.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.upshift.web.Cookies;

/**
 * Reads the sign-in cookie on pages and the bearer token under /api. The API takes the cookie too, but only to read: whatever
 * changes something there needs a token, which no other site can make a browser send.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    /** The name (without prefix) of the cookie that holds the sign-in's secret. */
    public static final String SIGN_IN_COOKIE = "sign-in";

    /** Where a person proves to be more than somebody with access to a mailbox. */
    static final String SECOND_FACTOR = "/second-factor";

    private static final String BEARER = "Bearer ";

    private final Cookies cookies;
    private final KeptFormGate keptForms;

    Authentication(Cookies cookies, KeptFormGate keptForms) {
        this.cookies = cookies;
        this.keptForms = keptForms;
    }

    /** A secret that was presented, and where. */
    static class Presented extends BaseAuthenticationRequest {
        final String secret;
        final boolean bearer;

        Presented(String secret, boolean bearer) {
            this.secret = secret;
            this.bearer = bearer;
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (isApi(context) && header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return identities.authenticate(
                    new Presented(header.substring(BEARER.length()).strip(), true));
        }
        var cookie = context.request().getCookie(cookies.name(SIGN_IN_COOKIE));
        if (cookie == null || cookie.getValue().isEmpty() || (isApi(context) && !isSafe(context))) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(new Presented(cookie.getValue(), false))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (isApi(context)) {
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
        }
        if (context.request().method() == HttpMethod.POST) {
            var toSignIn = new ChallengeData(303, HttpHeaders.LOCATION, "/sign-in");
            return keptForms.keep(context).replaceWith(toSignIn);
        }
        String next = context.request().method() == HttpMethod.GET
                ? "?next=" + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8)
                : "";
        return Uni.createFrom().item(new ChallengeData(303, HttpHeaders.LOCATION, "/sign-in" + next));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Presented.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, cookies.name(SIGN_IN_COOKIE)));
    }

    private static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }

    private static boolean isSafe(RoutingContext context) {
        var method = context.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
    }
}
