package org.upshift.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On PostgreSQL the user that the service runs as cannot rewrite the history, whatever the service is made to say. */
@QuarkusTest
class HistoryGrantsTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> service;

    @ConfigProperty(name = "quarkus.flyway.username")
    Optional<String> owner;

    @Inject
    History history;

    @BeforeEach
    void onlyWhereThereAreTwoUsers() {
        Assumptions.assumeTrue(owner.isPresent(), "H2, or a PostgreSQL of somebody else, has one user");
        QuarkusTransaction.requiringNew()
                .run(() -> history.record(Entry.of("offer-made")
                        .about("application", UUID.randomUUID())
                        .detail("It happened")));
    }

    @Test
    void theServiceRunsAsAUserThatOwnsNothing() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select current_user, count(*) from pg_tables where tableowner = current_user")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(service.orElseThrow()).isNotEqualTo(owner.orElseThrow());
            assertThat(row.getInt(2)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_entry set action = 'x'",
                "delete from history_entry",
                "truncate history_entry cascade",
                "update history_seal set hash = 'x'",
                "delete from history_seal",
                "truncate history_seal",
                "delete from history_words",
                "truncate history_words",
                "update history_words set entry_id = entry_id",
                "update history_words set detail = 'It never happened' where detail is not null",
                "delete from history_head",
                "update flyway_schema_history set success = true",
                "alter table history_entry disable trigger user",
                "drop table history_seal",
                "create table of_my_own (id integer)"
            })
    void whatWouldRewriteTheHistoryIsRefused(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        connection.setAutoCommit(false);
                        try {
                            statement.execute(sql);
                        } finally {
                            connection.rollback();
                        }
                    }
                })
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo("42501"));
    }
}
