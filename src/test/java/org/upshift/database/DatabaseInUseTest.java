package org.upshift.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The build runs the suite twice; this shows that the second run was not the first one again. */
@QuarkusTest
class DatabaseInUseTest {

    @Inject
    DataSource database;

    @Test
    void theTestsRunOnTheDatabaseThatTheBuildAskedFor() throws SQLException {
        String askedFor =
                System.getProperty("upshift.test.database", System.getProperty("quarkus.datasource.db-kind", "h2"));
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT))
                    .isEqualTo(askedFor);
        }
    }
}
