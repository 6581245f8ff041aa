package org.upshift.kernel;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import java.util.Optional;

/** Starts the service, or does one {@link Command} and ends when {@code upshift.command} (UPSHIFT_COMMAND) names it. */
@QuarkusMain
public final class Main {
    /** A command may run beside the service: it opens no port, does no jobs, changes no schema, and has the output to itself. */
    private static final Map<String, String> BESIDE_THE_SERVICE = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "ERROR",
            "upshift.jobs.enabled", "false",
            "upshift.sample-data", "false");

    private Main() {}

    public static void main(String... arguments) {
        Optional<String> command = Optional.ofNullable(
                        System.getProperty("upshift.command", System.getenv("UPSHIFT_COMMAND")))
                .filter(name -> !name.isBlank());
        if (command.isPresent()) {
            BESIDE_THE_SERVICE.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
            Quarkus.run(Commands.class, command.get());
        } else {
            Quarkus.run(arguments);
        }
    }
}
