package org.upshift.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Starts PostgreSQL before the first test when the build asks for it ({@code -Dquarkus.datasource.db-kind=postgresql}) and tells Quarkus where it
 * is. Where none can be started the tests are left out, or fail if {@code upshift.postgresql.required} is true or {@code CI} is set.
 */
public final class PostgresBeforeTests implements LauncherSessionListener, PostDiscoveryFilter {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String MISSING = "upshift.postgresql.missing";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        boolean wanted = "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
        boolean settled = System.getProperty(URL) != null || System.getProperty(MISSING) != null;
        if (!wanted || settled) {
            return;
        }
        List<String> obstacles = new ArrayList<>();
        Optional<PostgresServer> started = PostgresServer.start(PostgresServer.sources(), obstacles);
        if (started.isPresent()) {
            use(started.get());
        } else {
            doWithout(obstacles);
        }
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(
                System.getProperty(MISSING) == null,
                () -> "PostgreSQL is there",
                () -> "no PostgreSQL could be started");
    }

    private static void use(PostgresServer server) {
        if (server.ours()) {
            prepare(server);
        } else {
            System.setProperty(URL, server.url());
            System.setProperty("quarkus.datasource.username", server.username());
            System.setProperty("quarkus.datasource.password", server.password());
        }
        System.out.println("[INFO] These tests run on PostgreSQL from " + server.origin() + ": " + server.url());
    }

    private static void prepare(PostgresServer server) {
        try {
            var users = TwoUsers.on(server);
            System.setProperty(URL, users.url());
            System.setProperty("quarkus.datasource.username", users.service());
            System.setProperty("quarkus.datasource.password", users.servicePassword());
            System.setProperty("quarkus.flyway.username", users.owner());
            System.setProperty("quarkus.flyway.password", users.ownerPassword());
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("deploy/database.sql does not run on " + server.origin(), failure);
        }
    }

    private static void doWithout(List<String> obstacles) {
        String reasons = String.join(System.lineSeparator() + "    ", obstacles);
        if (Boolean.getBoolean("upshift.postgresql.required") || "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("PostgreSQL is required for these tests and could not be started:"
                    + System.lineSeparator() + "    " + reasons);
        }
        System.setProperty(MISSING, "true");
        System.out.println("""
                [WARNING] ==========================================================================================
                [WARNING] THE TESTS WERE NOT RUN ON POSTGRESQL: none could be started on this machine.
                [WARNING]     %s
                [WARNING] Point to one with -Dupshift.postgresql.url=jdbc:postgresql://localhost/upshift_test
                [WARNING] ==========================================================================================""".formatted(reasons));
    }
}
