package org.upshift.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The binaries that Maven brought for this platform. They stop with the JVM and leave nothing outside {@code target}. */
final class EmbeddedBinaries implements PostgresServer.Source {

    private static final Logger CHATTER = Logger.getLogger("io.zonky.test");

    @Override
    public Optional<PostgresServer> start() throws IOException {
        CHATTER.setLevel(Level.WARNING);
        Path home = Files.createDirectories(Path.of("target", "postgresql").toAbsolutePath());
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.toFile())
                .setDataDirectory(home.resolve("data-" + ProcessHandle.current().pid()))
                // Sorts as H2 does, whatever the language of the machine
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        return Optional.of(new PostgresServer(
                "the embedded binaries", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", true));
    }
}
