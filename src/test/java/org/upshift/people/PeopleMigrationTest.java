package org.upshift.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.upshift.database.EarlierDatabase;

/** An installation from before organisations had other names, roles had days, and tokens had a reach. */
@QuarkusTest
class PeopleMigrationTest {
    private static final String SCHEMA = "before_organisations";

    private final UUID organisation = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Inject
    EarlierDatabase earlier;

    @Inject
    Flyway flyway;

    @Test
    void whatIsThereStaysAndCanBeFound() throws SQLException {
        var database = earlier.at(SCHEMA, "021");
        run(database, """
                insert into organisation (id, name, version) values ('%s', 'Guy’s & St Thomas'' NHS FT', 0);
                insert into person (id, name, email, organisation_id, created_at, version)
                values ('%s', 'Ana Example', 'ana@example.org', '%s', current_timestamp, 0);
                insert into role_grant (id, person_id, role, granted_at, live_key, version)
                values ('%s', '%s', 'ADMINISTRATOR', current_timestamp, 'x', 0);
                insert into access_token (id, person_id, name, secret_hash, created_at, expires_at)
                values ('%s', '%s', 'Script', 'y', current_timestamp, timestamp with time zone '2099-01-01 00:00:00+00:00')
                """.formatted(
                        organisation, person, organisation, UUID.randomUUID(), person, UUID.randomUUID(), person));

        earlier.migrate(SCHEMA, database, new KeyOrganisations());

        assertThat(text(database, "select name_key from organisation"))
                .isEqualTo(OrganisationName.key("Guys and St Thomas NHS Foundation Trust"));
        assertThat(text(database, "select status from organisation")).isEqualTo("LISTED");
        assertThat(text(database, "select granted_by_name from role_grant where starts_at = granted_at"))
                .isEqualTo("Upshift");
        assertThat(text(database, "select name from access_token where revoked_at is not null"))
                .isEqualTo("Script");
    }

    @Test
    void theServiceRunsTheStepThatSqlCannot() {
        assertThat(flyway.info().applied())
                .extracting(applied -> applied.getVersion().getVersion())
                .contains("022.1");
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
