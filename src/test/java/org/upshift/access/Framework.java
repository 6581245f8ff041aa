package org.upshift.access;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The addresses that are answered by the framework and not by a class of ours. */
@Singleton
class Framework {
    private static final List<String> BELOW_Q = List.of(
            "openapi",
            "openapi.json",
            "openapi.yaml",
            "health",
            "health/live",
            "health/ready",
            "health/started",
            "health-ui",
            "metrics",
            "info",
            "swagger-ui",
            "swagger-ui/",
            "dev",
            "dev-ui",
            "dev-v1/",
            "arc",
            "arc/beans",
            "graphql",
            "logging-manager",
            "jwk");

    private static Router router;
    private static Router management;

    void keep(@Observes Router main) {
        router = main;
    }

    void keep(@Observes ManagementInterface other) {
        management = other.router();
    }

    /** What is below /q is in a router of its own that shows nothing, so all that could be there is asked for. */
    static List<Route> routes(int port) {
        try (var wire = new Wire(port)) {
            var below = BELOW_Q.stream()
                    .map(path -> "/q/" + path)
                    .filter(path -> wire.ask(Ask.of("GET", path)).status() != 404);
            var own = paths(router).stream().filter(path -> !path.equals("/q"));
            return Stream.concat(own, below).map(path -> new Route("GET", path)).toList();
        }
    }

    /** What is there on the management port: some addresses are kept for what is switched off. */
    static List<String> managed(int port) {
        try (var wire = new Wire(port)) {
            return paths(management).stream()
                    .filter(path -> wire.ask(Ask.of("GET", path)).status() != 404)
                    .toList();
        }
    }

    private static List<String> paths(Router of) {
        return of.getRoutes().stream()
                .map(io.vertx.ext.web.Route::getPath)
                .filter(Objects::nonNull)
                .map(path -> path.replaceAll("/$", ""))
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
    }
}
