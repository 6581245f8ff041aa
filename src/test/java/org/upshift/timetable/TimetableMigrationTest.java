package org.upshift.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.upshift.database.EarlierDatabase;

/** What people have read of a timetable before there were versions is its first one. */
@QuarkusTest
class TimetableMigrationTest {
    private static final String SCHEMA = "before_versions";

    @Inject
    EarlierDatabase earlier;

    @Test
    void cohortsThatWereOpenHaveTheirFirstVersion() throws SQLException {
        var database = earlier.at(SCHEMA, "060");
        UUID programme = UUID.randomUUID();
        UUID open = UUID.randomUUID();
        UUID planned = UUID.randomUUID();
        UUID module = UUID.randomUUID();
        run(
                database,
                """
                insert into programme (id, slug, title, host, summary, purpose, approach, audience, commitment, commitment_days, contact, eligibility_rule, version)
                values ('%1$s', 'old', 'Old', 'H', '', '', '', '', '', 10, '', 'ANY', 0);
                insert into cohort (id, programme_id, name, phase, capacity, held, deadline, created_at, version)
                values ('%2$s', '%1$s', '2019', 'OPEN', 5, 0, timestamp '2099-01-01 23:59:59', current_timestamp, 0);
                insert into cohort (id, programme_id, name, phase, capacity, held, deadline, created_at, version)
                values ('%3$s', '%1$s', '2020', 'PLANNED', 5, 0, timestamp '2099-01-01 23:59:59', current_timestamp, 0);
                """.formatted(programme, open, planned) + session(module, open, "null") + ";\n"
                        + session(UUID.randomUUID(), open, "current_timestamp") + ";\n"
                        + session(UUID.randomUUID(), planned, "null"));

        earlier.migrate(SCHEMA, database);

        assertThat(text(database, "select count(*) from timetable_release")).isEqualTo("1");
        assertThat(text(database, "select cohort_id from timetable_release where number = 1"))
                .isEqualTo(open.toString());
        assertThat(text(database, "select count(*) from released_session")).isEqualTo("1");
        assertThat(text(database, "select session_id from released_session where title = 'Day'"))
                .isEqualTo(module.toString());
    }

    private static String session(UUID id, UUID cohort, String removed) {
        return """
                insert into session (id, cohort_id, kind, number, title, starts, ends, zone, place, link, capacity, booked, removed_at, version)
                values ('%s', '%s', 'MODULE', 1, 'Day', timestamp '2099-02-01 09:30:00', timestamp '2099-02-01 16:30:00', 'Europe/London', '', '', 5, 0, %s, 0)
                """.formatted(id, cohort, removed).strip();
    }

    private static void run(DataSource database, String statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements.split(";\n")) {
                statement.execute(sql);
            }
        }
    }

    private static String text(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
