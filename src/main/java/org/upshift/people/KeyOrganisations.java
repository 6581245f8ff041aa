package org.upshift.people;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Gives the organisations of an earlier database the keys by which names are compared, which SQL alone cannot make. Runs
 * once, after the columns are there.
 */
final class KeyOrganisations implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("022.1");
    }

    @Override
    public String getDescription() {
        return "keys of organisations";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var select = context.getConnection().prepareStatement("select id, name from organisation");
                var update =
                        context.getConnection().prepareStatement("update organisation set name_key = ? where id = ?");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                String key = OrganisationName.key(rows.getString("name"));
                if (!key.isEmpty()) {
                    update.setString(1, key);
                    update.setObject(2, rows.getObject("id"));
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }
}
