package org.upshift.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests a replica takes in a minute: forms from one address, calls of the API with one token. Against floods only,
 * so each replica counts for itself; what protects a person (such as tries of a code) is counted in the database.
 */
@Singleton
class Limits {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 100_000;

    /** How much more than one of them may all tokens at an address, or all addresses of a network, do together. */
    private static final int TOGETHER = 10;

    /** What one visitor holds on the Internet, and what one organisation does; in bits, for the lengths of IPv4 and IPv6. */
    private static final int VISITOR_V6 = 64;

    private static final int ORGANISATION_V4 = 24;
    private static final int ORGANISATION_V6 = 48;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build();
    private final ClientAddress clients;
    private final int forms;
    private final int calls;
    private final List<Network> exempt;

    Limits(
            ClientAddress clients,
            @ConfigProperty(name = "upshift.limits.forms-per-minute") int forms,
            @ConfigProperty(name = "upshift.limits.calls-per-minute") int calls,
            @ConfigProperty(name = "upshift.limits.exempt") Optional<List<String>> exempt) {
        this.clients = clients;
        this.forms = forms;
        this.calls = calls;
        this.exempt = exempt.orElse(List.of()).stream().map(Network::parse).toList();
    }

    /** Counts a request. @return the seconds after which the next one may come, or 0 when this one may go on */
    long secondsToWait(HttpServerRequest request) {
        boolean api = request.path().startsWith("/api/");
        if (!api && SAFE.contains(request.method())) {
            return 0;
        }
        var client = clients.of(request);
        if (exempt.stream().anyMatch(network -> network.holds(client))) {
            return 0;
        }
        String token = api ? request.getHeader(HttpHeaders.AUTHORIZATION) : null;
        int limit = api ? calls : forms;
        if (token != null) {
            return Math.max(
                    take("token " + hash(token), limit), take("tokens of " + visitor(client), limit * TOGETHER));
        }
        String kind = api ? "calls " : "forms ";
        return Math.max(
                take(kind + visitor(client), limit), take(kind + "of " + organisation(client), limit * TOGETHER));
    }

    private long take(String key, int perMinute) {
        var bucket = buckets.get(key, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .build());
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        return taken.isConsumed()
                ? 0
                : Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    private static Network visitor(InetAddress client) {
        int all = client.getAddress().length * Byte.SIZE;
        return Network.around(client, Math.min(all, VISITOR_V6));
    }

    private static Network organisation(InetAddress client) {
        boolean v4 = client.getAddress().length == 4;
        return Network.around(client, v4 ? ORGANISATION_V4 : ORGANISATION_V6);
    }

    /** Tokens are not kept, not even here. */
    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
