package org.upshift.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest server that Debian's packages put here. The server refuses to run as root, so root hands it to the user postgres. */
final class DebianBinaries implements PostgresServer.Source {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    @Override
    public Optional<PostgresServer> start() throws IOException, InterruptedException {
        Optional<Path> binaries = newest();
        if (binaries.isEmpty()) {
            return Optional.empty();
        }
        Path bin = binaries.get();
        Path data =
                Path.of(run("mktemp", "-d", "/tmp/upshift-postgresql-XXXXXX").strip());
        int port = freePort();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bin, data)));
        run(bin + "/initdb", "-A", "trust", "-U", "postgres", "-E", "UTF-8", "--locale=C", "-D", data + "/db");
        run(
                bin + "/pg_ctl",
                "start",
                "-w",
                "-D",
                data + "/db",
                "-l",
                data + "/log",
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -k " + data);
        return Optional.of(new PostgresServer(
                bin.toString(), "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres", true));
    }

    private static Optional<Path> newest() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(bin ->
                            Integer.parseInt(bin.getParent().getFileName().toString())));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void stop(Path bin, Path data) {
        try {
            run(bin + "/pg_ctl", "stop", "-m", "immediate", "-D", data + "/db");
            run("rm", "-r", data.toString());
        } catch (IOException ignored) {
            // it never started
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            line.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        line.addAll(List.of(command));
        Path output = Files.createTempFile("upshift-postgresql", ".out");
        try {
            // To a file: the server inherits it and would keep a pipe open for as long as it lives
            int status = new ProcessBuilder(line)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException(line + " ended with " + status + ": " + Files.readString(output));
            }
            return Files.readString(output);
        } finally {
            Files.delete(output);
        }
    }
}
