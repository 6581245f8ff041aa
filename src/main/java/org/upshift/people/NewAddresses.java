package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Enters a person for an address that is mentioned for the first time. Of many who do it at once one enters it, and the others find
 * that person: what the unique key refuses is undone up to a savepoint, and not their whole transaction, which is needed.
 */
@ApplicationScoped
class NewAddresses {
    private static final String ENTER =
            "insert into person (id, name, email, created_at, version) values (?, '', ?, ?, 0)";
    /** Class of SQLSTATE: integrity constraint violation. */
    private static final String REFUSED = "23";

    private final EntityManager entities;
    private final Clock clock;

    NewAddresses(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void enter(EmailAddress email) {
        entities.unwrap(Session.class).doWork(connection -> enter(connection, email));
    }

    private void enter(Connection connection, EmailAddress email) throws SQLException {
        try (var savepoint = connection.createStatement()) {
            savepoint.execute("savepoint new_address");
            try (var insert = connection.prepareStatement(ENTER)) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, email.value());
                insert.setObject(
                        3,
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE);
                insert.executeUpdate();
            } catch (SQLException refused) {
                if (refused.getSQLState() == null || !refused.getSQLState().startsWith(REFUSED)) {
                    throw refused;
                }
                savepoint.execute("rollback to savepoint new_address");
            }
        }
    }
}
