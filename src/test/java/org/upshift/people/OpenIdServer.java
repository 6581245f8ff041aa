package org.upshift.people;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/**
 * OpenID providers in the test JVM, one for each path, and the settings with which Upshift knows them. What is posted to
 * {@code /script} is the answer to the next request for a token, however wrong. See {@link OpenIdAccount}.
 */
public class OpenIdServer implements QuarkusTestResourceLifecycleManager {
    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true), new Script());

    @Override
    public Map<String, String> start() {
        server.start();
        String base = server.baseUrl().toString();
        var settings = new HashMap<String, String>();
        settings.put(OpenIdAccount.SERVER, base);
        provider(settings, "trust", "Anytown NHS Trust", base + "trust");
        settings.put("upshift.providers.trust.client-secret", "a secret: with & in it");
        settings.put("upshift.providers.trust.domains", "trust.example,Wards.Trust.example");
        settings.put("upshift.providers.trust.acr-values", "urn:two");
        settings.put("upshift.providers.trust.second-factor-acr", "urn:two");
        settings.put("upshift.providers.trust.second-factor-amr", "mfa,hwk");
        provider(settings, "council", "Anytown Council", base + "council");
        settings.put("upshift.providers.council.domains", "council.example");
        settings.put("upshift.providers.council.domains-are-verified", "true");
        settings.put("upshift.providers.council.listed", "false");
        provider(settings, "anyone", "Any account", base + "anyone");
        provider(settings, "silent", "Silent Institute", "http://localhost:" + closedPort() + "/silent");
        settings.put("upshift.providers.silent.timeout", "1s");
        settings.put("upshift.providers.silent.listed", "false");
        return settings;
    }

    @Override
    public void stop() {
        server.shutdown();
    }

    private static void provider(Map<String, String> settings, String name, String label, String issuer) {
        settings.put("upshift.providers." + name + ".label", label);
        settings.put("upshift.providers." + name + ".issuer", issuer);
        settings.put("upshift.providers." + name + ".client-id", "upshift-at-" + name);
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes an answer, gives it once. */
    private static final class Script implements Route {
        private final AtomicReference<String> next = new AtomicReference<>();

        @Override
        public boolean match(OAuth2HttpRequest request) {
            String path = request.getUrl().encodedPath();
            return path.equals("/script") || path.endsWith("/token") && next.get() != null;
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            if (request.getUrl().encodedPath().equals("/script")) {
                next.set(request.getBody());
                return answer("{}");
            }
            return answer(next.getAndSet(null));
        }

        private static OAuth2HttpResponse answer(String body) {
            return new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), 200, body, null);
        }
    }
}
