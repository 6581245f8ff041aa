package org.upshift.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. {@code X-Forwarded-For} counts only when a trusted proxy sends it, and is read from its end: what
 * stands before the first address that is no trusted proxy was written by the visitor.
 */
@Singleton
public class ClientAddress {
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](?::\\d+)?|([0-9.]+):\\d+");

    private final List<Network> trusted;

    ClientAddress(@ConfigProperty(name = "upshift.trusted-proxies") List<String> trusted) {
        this.trusted = trusted.stream().map(Network::parse).toList();
    }

    public InetAddress of(HttpServerRequest request) {
        var peer = Network.address(request.connection().remoteAddress().hostAddress())
                .orElseGet(InetAddress::getLoopbackAddress);
        return of(peer, request.headers().getAll("X-Forwarded-For"));
    }

    InetAddress of(InetAddress peer, List<String> forwardedFor) {
        var client = peer;
        var claims = forwardedFor.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
        for (int last = claims.size() - 1; last >= 0 && isTrusted(client); last--) {
            var before = Network.address(withoutPort(claims.get(last)));
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.holds(address));
    }

    private static String withoutPort(String claim) {
        Matcher parts = WITH_PORT.matcher(claim);
        if (!parts.matches()) {
            return claim;
        }
        return parts.group(1) == null ? parts.group(2) : parts.group(1);
    }
}
