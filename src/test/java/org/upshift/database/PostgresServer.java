package org.upshift.database;

import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * A PostgreSQL that the tests may do with as they like, and how to reach it.
 *
 * @param ours whether it was started for these tests and goes with them, so that they may create users
 */
record PostgresServer(String origin, String url, String username, String password, boolean ours) {

    private static final Logger LOG = Logger.getLogger(PostgresServer.class.getName());

    interface Source {
        /** Empty where this machine has no such thing. */
        Optional<PostgresServer> start() throws Exception;
    }

    /** The first that can be had; what kept the others from it is added to the obstacles. */
    static Optional<PostgresServer> start(List<Source> sources, List<String> obstacles) {
        for (Source source : sources) {
            String name = source.getClass().getSimpleName();
            try {
                Optional<PostgresServer> server = source.start();
                if (server.isPresent()) {
                    return server;
                }
                obstacles.add(name + ": not here");
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                obstacles.add(name + ": interrupted");
            } catch (Exception | LinkageError failure) {
                LOG.fine(() -> name + " did not start: " + failure);
                obstacles.add(name + ": " + failure);
            }
        }
        return Optional.empty();
    }

    static List<Source> sources() {
        return List.of(new ExternalPostgres(), new EmbeddedBinaries(), new DebianBinaries());
    }
}
