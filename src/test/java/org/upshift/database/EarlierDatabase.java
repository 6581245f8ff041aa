package org.upshift.database;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases of installations that have not been updated for long, and their update to what is in the sources. */
@Singleton
public class EarlierDatabase {
    private final String kind;
    private final String url;
    private final Optional<String> owner;
    private final Optional<String> user;
    private final Optional<String> password;

    EarlierDatabase(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> owner,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.flyway.password") Optional<String> password) {
        this.kind = kind;
        this.url = url;
        this.owner = owner;
        this.user = user;
        this.password = password;
    }

    /** A new database, as it was after the migration of this number. */
    public DataSource at(String schema, String number) {
        var database = database(schema);
        flyway(schema, database, number).load().migrate();
        return database;
    }

    /** @param steps the migrations that are written in Java */
    public void migrate(String schema, DataSource database, JavaMigration... steps) {
        flyway(schema, database, "latest").javaMigrations(steps).load().migrate();
    }

    private DataSource database(String schema) {
        if (kind.equals("h2")) {
            var h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:" + schema + ";DB_CLOSE_DELAY=-1");
            return h2;
        }
        var postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        postgres.setUser(owner.or(() -> user).orElseThrow());
        postgres.setPassword(password.orElse(""));
        postgres.setCurrentSchema(schema);
        return postgres;
    }

    private org.flywaydb.core.api.configuration.FluentConfiguration flyway(
            String schema, DataSource database, String target) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + kind)
                .placeholders(Map.of("service", "none"))
                .target(target);
        return kind.equals("h2") ? flyway : flyway.schemas(schema);
    }
}
