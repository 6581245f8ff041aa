package org.upshift.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.upshift.people.Visitors;

/** Floods, and what a request says about where it comes from. Each test has an address of this machine to itself. */
@QuarkusTest
class FloodTest {
    /** The one proxy that the tests' configuration trusts. */
    private static final String PROXY = "127.0.0.9";

    private static final Ask FORM = Ask.of("POST", "/sign-in").with("Content-Type", "text/plain");
    private static final Ask CALL = Ask.of("GET", "/api/me/bookings");

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ConfigProperty(name = "upshift.limits.forms-per-minute")
    int forms;

    @ConfigProperty(name = "upshift.limits.calls-per-minute")
    int calls;

    @Inject
    Visitors visitors;

    @Test
    void whoSendsTooManyFormsWaits() {
        try (var wire = new Wire(port, "127.0.1.1");
                var other = new Wire(port, "127.0.1.2")) {
            assertThat(statuses(wire, FORM, forms)).containsOnly(415);
            var refused = flooded(wire, FORM);
            assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
            assertThat(refused.header("content-type")).startsWith("text/html");
            assertThat(refused.header("content-security-policy")).contains("default-src 'none'");
            assertThat(refused.body()).contains("<h1", "Wait a minute");
            assertThat(wire.ask(Ask.of("GET", "/sign-in")).status()).isEqualTo(200);
            assertThat(other.ask(FORM).status()).isEqualTo(415);
        }
    }

    @Test
    void aScriptThatCallsTooOftenWaitsAndItsTokenToo() {
        var script = CALL.with("Authorization", "Bearer " + visitors.token(visitors.person("Ana Busy")));
        var quiet = CALL.with("Authorization", "Bearer " + visitors.token(visitors.person("Bo Quiet")));
        var unsafe = script.method("POST");
        try (var wire = new Wire(port, "127.0.2.1");
                var other = new Wire(port, "127.0.2.2")) {
            assertThat(statuses(wire, unsafe, calls)).containsOnly(405);
            var refused = flooded(wire, unsafe);
            assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
            assertThat(refused.header("content-type")).startsWith("application/problem+json");
            assertThat(refused.body()).contains("\"status\":429");
            assertThat(flooded(other, unsafe).status()).isEqualTo(429);
            assertThat(other.ask(quiet).status()).isEqualTo(200);
        }
    }

    @Test
    void whoInventsTokensOrAddressesIsCountedAllTheSame() {
        try (var wire = new Wire(port, "127.0.3.1")) {
            var invented = IntStream.rangeClosed(0, 2 * forms)
                    .mapToObj(i -> FORM.with("X-Forwarded-For", "198.51.100." + i % 250)
                            .with("Forwarded", "for=198.51.100." + i % 250))
                    .toList();
            assertThat(wire.ask(invented)).extracting(Answer::status).contains(429);
            var tokens = IntStream.rangeClosed(0, 12 * calls)
                    .mapToObj(i -> CALL.method("POST").with("Authorization", "Bearer " + UUID.randomUUID()))
                    .toList();
            assertThat(wire.ask(tokens)).extracting(Answer::status).contains(429);
        }
    }

    @Test
    void throughATrustedProxyEachVisitorIsCountedAlone() {
        var busy = FORM.with("X-Forwarded-For", "203.0.113.5");
        try (var wire = new Wire(port, PROXY)) {
            assertThat(statuses(wire, busy, forms)).containsOnly(415);
            assertThat(flooded(wire, busy).status()).isEqualTo(429);
            assertThat(flooded(wire, busy.with("X-Forwarded-For", "1.2.3.4, 203.0.113.5"))
                            .status())
                    .isEqualTo(429);
            assertThat(wire.ask(busy.with("X-Forwarded-For", "203.0.113.6")).status())
                    .isEqualTo(415);
        }
    }

    @Test
    void whatAnybodyForwardsChangesNothing() {
        String location = ask("127.0.0.1", signIn()).header("location");
        assertThat(location).isEqualTo("http://localhost:" + port + "/sign-in/code");
        Map<String, String> forged = Map.of(
                "X-Forwarded-Proto", "https",
                "X-Forwarded-Host", "evil.example",
                "X-Forwarded-Prefix", "/evil",
                "X-Forwarded-Port", "4711",
                "X-Forwarded-Ssl", "on",
                "Forwarded", "proto=https;host=evil.example");
        forged.forEach((name, value) -> {
            var answer = ask("127.0.0.1", signIn().with(name, value));
            assertThat(answer.status()).as(name).isEqualTo(303);
            assertThat(answer.header("location")).as(name).isEqualTo(location);
        });
    }

    /** By https the address is another than the one that the tests are configured with: then the path alone leads on. */
    @Test
    void aTrustedProxySaysThatTheVisitorCameByHttpsButNotWhereToSendThem() {
        var through = signIn().with("X-Forwarded-Host", "evil.example");
        assertThat(ask(PROXY, through).header("location")).isEqualTo("http://localhost:" + port + "/sign-in/code");
        assertThat(ask(PROXY, through.with("X-Forwarded-Proto", "https")).header("location"))
                .isEqualTo("/sign-in/code");
    }

    @Test
    void whoForgesTheHostIsLedOnByAPath() {
        assertThat(ask("127.0.0.1", signIn().with("Host", "evil.example")).header("location"))
                .isEqualTo("/sign-in/code");
    }

    private Ask signIn() {
        return Ask.of("POST", "/sign-in")
                .with("Host", "localhost:" + port)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Cookie", visitors.csrfCookieName() + "=" + Visitors.CSRF)
                .with("X-CSRF-TOKEN", Visitors.CSRF)
                .body("email=somebody." + UUID.randomUUID() + "@example.org");
    }

    private Answer ask(String from, Ask ask) {
        try (var wire = new Wire(port, from)) {
            return wire.ask(ask);
        }
    }

    private static List<Integer> statuses(Wire wire, Ask ask, int times) {
        return wire.ask(Collections.nCopies(times, ask)).stream()
                .map(Answer::status)
                .toList();
    }

    /** Buckets fill up again while they are emptied: the first refusal comes a little later than the limit. */
    private static Answer flooded(Wire wire, Ask ask) {
        return wire.ask(Collections.nCopies(300, ask)).stream()
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing was refused"));
    }
}
