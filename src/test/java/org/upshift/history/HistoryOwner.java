package org.upshift.history;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Somebody with every right over the database, who tampers with the history behind the back of the service. */
@Singleton
public class HistoryOwner {
    private static final List<String> TABLES = List.of("history_entry", "history_seal", "history_words");

    private final DataSource database;
    private final String url;
    private final Optional<String> name;
    private final Optional<String> password;

    HistoryOwner(
            DataSource database,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> name,
            @ConfigProperty(name = "quarkus.flyway.password") Optional<String> password) {
        this.database = database;
        this.url = url;
        this.name = name;
        this.password = password;
    }

    /** Runs one statement with these values, with the triggers out of the way. */
    int tamper(String sql, Object... values) {
        try (Connection connection = open()) {
            triggers(connection, "disable");
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            } finally {
                triggers(connection, "enable");
            }
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    private Connection open() throws SQLException {
        return name.isPresent()
                ? DriverManager.getConnection(url, name.get(), password.orElse(""))
                : database.getConnection();
    }

    private static void triggers(Connection connection, String how) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return;
        }
        try (var statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("alter table " + table + " " + how + " trigger user");
            }
        }
    }
}
