package org.upshift.admission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows of one statement, a few hundred at a time. */
final class RowBatch implements AutoCloseable {
    private static final int AT_ONCE = 500;

    private final PreparedStatement statement;
    private int waiting;

    RowBatch(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == AT_ONCE) {
            done();
        }
    }

    void done() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
