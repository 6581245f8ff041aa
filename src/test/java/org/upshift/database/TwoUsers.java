package org.upshift.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Prepares a server as an installation does, with {@code deploy/database.sql}: a database, its owner, who changes the schema, and
 * the user that the service runs as. So the whole suite shows that the service can do its work without rights that it should not have.
 */
record TwoUsers(String url, String owner, String ownerPassword, String service, String servicePassword) {
    private static final Path SCRIPT = Path.of("deploy", "database.sql");

    static TwoUsers on(PostgresServer server) throws IOException, SQLException {
        var users = new TwoUsers(
                server.url().replaceFirst("(jdbc:postgresql://[^/]+/).*", "$1upshift"),
                "upshift_owner",
                "owner",
                "upshift",
                "service");
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            for (String sql : users.script().split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
        return users;
    }

    private String script() throws IOException {
        return Arrays.stream(Files.readString(SCRIPT).split("\n"))
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .replace(":'owner_password'", "'" + ownerPassword + "'")
                .replace(":'service_password'", "'" + servicePassword + "'");
    }
}
