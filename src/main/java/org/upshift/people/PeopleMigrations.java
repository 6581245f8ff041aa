package org.upshift.people;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Hands the migrations that are written in Java to Flyway. */
@Singleton
class PeopleMigrations implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new KeyOrganisations());
    }
}
