package org.upshift.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.upshift.database.EarlierDatabase;

/** An installation that recorded its history before there was a chain. */
@QuarkusTest
class HistoryMigrationTest {
    private static final String SCHEMA = "before_the_chain";

    @Inject
    Clock clock;

    @Inject
    EarlierDatabase earlier;

    @Test
    void entriesFromBeforeTheChainAreLinkedInTheOrderInWhichTheyWereWritten() throws SQLException {
        var database = earlier.at(SCHEMA, "011");
        var person = UUID.randomUUID();
        for (String action : List.of("role-granted", "role-ended", "role-granted")) {
            record(database, action, person);
        }

        earlier.migrate(SCHEMA, database);
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
