package org.upshift.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** An installation that recorded its history before there was a chain. */
@QuarkusTest
class HistoryMigrationTest {
    private static final String SCHEMA = "before_the_chain";

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    Optional<String> owner;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> user;

    @ConfigProperty(name = "quarkus.flyway.password")
    Optional<String> password;

    @Test
    void entriesFromBeforeTheChainAreLinkedInTheOrderInWhichTheyWereWritten() throws SQLException {
        var database = database();
        flyway(database, "011").migrate();
        var person = UUID.randomUUID();
        for (String action : List.of("role-granted", "role-ended", "role-granted")) {
            record(database, action, person);
        }

        flyway(database, "latest").migrate();
        var sealed = new SealHistory(database, clock).seal();
        var verdict = new VerifyHistory(database).verify(null);

        assertThat(sealed).isEqualTo(3);
        assertThat(verdict.fault()).isNull();
        assertThat(verdict.entries()).isEqualTo(3);
        assertThat(words(database))
                .containsExactly("Ana Example Facilitator", "Ana Example Facilitator", "Ana Example Facilitator");
        assertThat(count(database, "select count(*) from history_entry where concerns_id = '" + person + "'"))
                .isEqualTo(3);
        assertThat(count(database, """
                select count(*) from history_seal s join history_entry e on e.id = s.entry_id
                where s.position = e.entry_number
                """)).isEqualTo(3);
    }

    private DataSource database() {
        if (kind.equals("h2")) {
            var h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:" + SCHEMA + ";DB_CLOSE_DELAY=-1");
            return h2;
        }
        var postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        postgres.setUser(owner.or(() -> user).orElseThrow());
        postgres.setPassword(password.orElse(""));
        postgres.setCurrentSchema(SCHEMA);
        return postgres;
    }

    private Flyway flyway(DataSource database, String target) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + kind)
                .placeholders(Map.of("service", "none"))
                .target(target);
        return (kind.equals("h2") ? flyway : flyway.schemas(SCHEMA)).load();
    }

    private static void record(DataSource database, String action, UUID person) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into history_entry
                            (id, recorded_at, effective_at, actor_name, action, subject_kind, subject_id, detail)
                        values (?, current_timestamp, current_timestamp, 'Ana Example', ?, 'person', ?, 'Facilitator')
                        """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, action);
            insert.setObject(3, person);
            insert.executeUpdate();
        }
    }

    private static List<String> words(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select actor_name, detail from history_words")) {
            var words = new java.util.ArrayList<String>();
            while (rows.next()) {
                words.add(rows.getString(1) + " " + rows.getString(2));
            }
            return words;
        }
    }

    private static long count(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
