package org.upshift.database;

import java.util.Optional;

/** One that somebody else runs: {@code -Dupshift.postgresql.url=jdbc:postgresql://…}, with username and password beside it. */
final class ExternalPostgres implements PostgresServer.Source {

    @Override
    public Optional<PostgresServer> start() {
        return Optional.ofNullable(System.getProperty("upshift.postgresql.url"))
                .map(url -> new PostgresServer(
                        url,
                        url,
                        System.getProperty("upshift.postgresql.username", "postgres"),
                        System.getProperty("upshift.postgresql.password", ""),
                        false));
    }
}
