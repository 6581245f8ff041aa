package org.upshift.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What browsers are told, on every route of the matrix and on every error. */
@QuarkusTest
class SecurityHeadersTest {
    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([A-Za-z0-9+/=]{24})';");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>");
    private static final Pattern INLINE =
            Pattern.compile("<style\\b|<[a-z][^<>]*\\s(style|on[a-z]+)\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ALWAYS = Map.of(
            "x-content-type-options", "nosniff",
            "referrer-policy", "no-referrer",
            "x-frame-options", "DENY",
            "cross-origin-opener-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=()");

    @Inject
    World world;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private final Set<String> nonces = new HashSet<>();

    @BeforeEach
    void populate() {
        world.populate();
        world.signInAnew();
    }

    @Test
    void everyRouteIsSafeToShow() {
        for (String subject : List.of("anonymous", "manager", "participant", "evaluator", "administrator")) {
            var routes = Matrix.read().rows().stream()
                    .map(Matrix.Row::route)
                    .filter(route -> !route.isUnsafe())
                    .toList();
            var asks = routes.stream()
                    .map(route -> world.ask(route, subject, Relation.OWN))
                    .toList();
            var answers = ask(asks);
            for (int i = 0; i < asks.size(); i++) {
                check(asks.get(i), answers.get(i));
                checkNotKept(asks.get(i), answers.get(i));
            }
        }
    }

    @Test
    void everyErrorIsSafeToShow() {
        var form = Ask.of("POST", "/sign-in").with("Content-Type", "application/x-www-form-urlencoded");
        var honest = world.ask(Route.parse("POST /sign-in"), "anonymous", Relation.OWN);
        var participant = world.ask(Route.parse("GET /home"), "participant", Relation.OWN);
        var script = world.ask(Route.parse("GET /api/me/bookings"), "participant", Relation.OWN);
        var missing = "/api/applications/5dd01bbf-8b5e-4c0e-9d5a-7a8f0d6e2b11";
        var forged = world.ask(Route.parse("POST /account/details"), "participant", Relation.OWN)
                .with("X-CSRF-TOKEN", "no");
        expect(400, Ask.of("GET", "/;x"), Ask.of("GET", "/api/;x"), form, forged);
        expect(401, Ask.of("GET", "/api/me/bookings"));
        expect(
                403,
                participant.path("/team/programmes"),
                script.path("/api/programmes")
                        .method("POST")
                        .with("Content-Type", "application/json")
                        .body("{}"));
        expect(404, Ask.of("GET", "/nowhere"), participant.path("/nowhere"), Ask.of("GET", "/api/nowhere"));
        expect(404, Ask.of("GET", "/assets/nowhere.css"), script.path(missing));
        expect(405, honest.method("PUT"), honest.method("DELETE"), script.method("PATCH"));
        expect(410, Ask.of("GET", "/sign-off"));
        expect(413, honest.body("a=" + "b".repeat(2_200_000)));
        expect(415, form.with("Content-Type", "text/plain"));
        expect(
                415,
                script.path("/api/cohorts")
                        .method("POST")
                        .with("Content-Type", "text/plain")
                        .path("/api/programmes"));
        expect(422, honest.body("email=nobody"));
        expect(
                500,
                Ask.of("GET", Faults.DEFECT),
                participant.path(Faults.DEFECT),
                Ask.of("GET", "/api" + Faults.DEFECT));
        expect(
                503,
                Ask.of("GET", Faults.OUTAGE),
                participant.path(Faults.OUTAGE),
                Ask.of("GET", "/api" + Faults.OUTAGE));
    }

    private void expect(int status, Ask... asks) {
        for (var ask : asks) {
            var answer = ask(List.of(ask)).get(0);
            assertThat(answer.status()).as(ask.toString()).isEqualTo(status);
            check(ask, answer);
            boolean api = ask.path().startsWith("/api/");
            assertThat(answer.header("content-type"))
                    .as(ask.toString())
                    .startsWith(api ? "application/problem+json" : "text/html");
            assertThat(answer.body()).as(ask.toString()).contains(api ? "\"status\":" + status : "<h1");
            assertThat(answer.body()).doesNotContain("Exception", "org.upshift", "in a test", "at io.");
        }
    }

    private void check(Ask ask, Answer answer) {
        String who = ask + " " + answer.status();
        ALWAYS.forEach((name, value) ->
                assertThat(answer.header(name)).as(who + " " + name).isEqualTo(value));
        String policy = answer.header("content-security-policy");
        assertThat(answer.headers().get("content-security-policy")).as(who).hasSize(1);
        assertThat(policy)
                .as(who)
                .startsWith("default-src 'none'; script-src 'nonce-")
                .contains("frame-ancestors 'none'");
        var nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).as(who).isTrue();
        assertThat(nonces.add(nonce.group(1)))
                .as("a nonce is used once: " + who)
                .isTrue();
        if (answer.header("content-type").startsWith("text/html")) {
            assertThat(SCRIPT.matcher(answer.body()).results().map(found -> found.group()))
                    .as(who)
                    .allMatch(script -> script.contains("nonce=\"" + nonce.group(1) + "\""));
            assertThat(INLINE.matcher(answer.body()).find()).as(who).isFalse();
        }
        for (String cookie : answer.headers().getOrDefault("set-cookie", List.of())) {
            assertThat(cookie.toLowerCase())
                    .as(who)
                    .contains("httponly", "samesite=lax", "path=/")
                    .doesNotContain("domain");
        }
        assertThat(answer.headers()).as(who).doesNotContainKeys("server", "x-powered-by");
    }

    private static void checkNotKept(Ask ask, Answer answer) {
        boolean same = ask.path().startsWith("/assets/") || ask.path().startsWith("/q/");
        boolean personal = ask.headers().containsKey("Cookie") || ask.headers().containsKey("Authorization");
        if ((personal || answer.status() >= 400) && !same) {
            assertThat(answer.header("cache-control")).as(ask.toString()).isEqualTo("no-store");
        }
    }

    private List<Answer> ask(List<Ask> asks) {
        try (var wire = new Wire(port)) {
            return new ArrayList<>(wire.ask(asks));
        }
    }
}
