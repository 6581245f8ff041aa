package org.upshift.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every column that there is says in {@code src/docs/data.md} whether it is about a person. */
@QuarkusTest
class DataClassTest {
    private static final String COLUMNS = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'
            """;

    @Inject
    DataSource database;

    @Test
    void everyColumnOfTheSchemaIsClassed() throws SQLException {
        var classed = new TreeSet<>(DataClasses.read().classes().keySet());
        var there = columns();

        var unclassed = new TreeSet<>(there);
        unclassed.removeAll(classed);
        var stale = new TreeSet<>(classed);
        stale.removeAll(there);

        assertThat(unclassed)
                .as("Columns without a class. Add a line for each to src/docs/data.md, in the section of its table:"
                        + " | `column` | personal, pseudonymous or none | why it is there |")
                .isEmpty();
        assertThat(stale)
                .as("Columns that src/docs/data.md classes and that the schema no longer has. Take their lines out")
                .isEmpty();
    }

    @Test
    void theTableIsWellFormed() {
        assertThat(DataClasses.read().faults()).isEmpty();
        assertThat(DataClasses.read().ofClass("personal")).contains("person.name", "sign_off.statement");
    }

    @Test
    void aClassThatIsMisspeltAndALineThatIsNotOneAreFaults() {
        var page = DataClasses.of(List.of("## person", "| `name` | privat | why |", "| `email` | personal |"));

        assertThat(page.faults()).hasSize(2);
    }

    private TreeSet<String> columns() throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add((rows.getString(1) + "." + rows.getString(2)).toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
