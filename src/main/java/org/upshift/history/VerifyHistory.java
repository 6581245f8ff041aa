package org.upshift.history;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Goes through the whole chain and says where it first breaks. Reads only, and may run beside the service. */
@Singleton
public class VerifyHistory {
    private static final int ROWS = 2000;

    private static final String HEAD = "select position, hash from history_head where id = 1";
    private static final String CHAIN = """
            select s.position, s.hash, s.actor_digest, s.on_behalf_of_digest, s.detail_digest, s.entry_id sealed_id,
            """ + StoredEntry.COLUMNS + """
                    from history_seal s
                    left join history_entry e on e.id = s.entry_id
                    left join history_words w on w.entry_id = s.entry_id
                    where s.position > ? order by s.position fetch first %d rows only
                    """.formatted(ROWS);
    /** What the service records is waiting or sealed, in one transaction: anything else was put there by another hand. */
    private static final String UNKNOWN = """
            select e.id, e.entry_number from history_entry e
            left join history_words w on w.entry_id = e.id
            where not exists (select 1 from history_seal s where s.entry_id = e.id)
              and (w.entry_id is null or w.unsealed = false)
            order by e.entry_number fetch first 1 rows only
            """;

    private static final String WAITING = "select count(*) from history_words where unsealed = true";

    private final DataSource database;

    VerifyHistory(DataSource database) {
        this.database = database;
    }

    /** @param anchor what an earlier check called the end of the chain, or null: the chain must still go through it */
    public Verdict verify(String anchor) {
        try (Connection connection = database.getConnection()) {
            var walk = new ChainWalk(anchor);
            walk.mustReach(head(connection));
            try (var chain = connection.prepareStatement(CHAIN)) {
                boolean more = true;
                while (more && walk.fault() == null) {
                    more = follow(walk, chain);
                }
            }
            walk.arrive(head(connection));
            if (walk.fault() == null) {
                findUnknown(connection, walk);
            }
            return walk.verdict(count(connection));
        } catch (SQLException failure) {
            throw new IllegalStateException("The history cannot be read", failure);
        }
    }

    private static boolean follow(ChainWalk walk, PreparedStatement chain) throws SQLException {
        chain.setLong(1, walk.position());
        int read = 0;
        try (ResultSet rows = chain.executeQuery()) {
            while (walk.fault() == null && rows.next()) {
                walk.step(rows);
                read++;
            }
        }
        return read == ROWS;
    }

    private static String head(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            return row.next() ? row.getLong("position") + ":" + row.getString("hash") : null;
        }
    }

    private static void findUnknown(Connection connection, ChainWalk walk) throws SQLException {
        try (var statement = connection.prepareStatement(UNKNOWN);
                var row = statement.executeQuery()) {
            if (row.next()) {
                walk.fail(
                        "Entry " + row.getString("id") + " (number " + row.getLong("entry_number")
                                + ") is not in the chain: it was inserted, or its seal was deleted, by another hand than the service");
            }
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(WAITING);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
