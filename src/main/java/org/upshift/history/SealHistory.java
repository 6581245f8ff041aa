package org.upshift.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Links entries that were committed to the chain, in the order of their numbers. No request waits for it: an entry is linked
 * a moment after it was recorded. Whoever seals locks the head of the chain, so that it has one end however many do it at once.
 */
@Singleton
public class SealHistory {
    private static final int BATCH = 500;

    private static final String HEAD = "select position, hash from history_head where id = 1 for update";
    private static final String WAITING = "select " + StoredEntry.COLUMNS + """
            from history_entry e join history_words w on w.entry_id = e.id
            where w.unsealed = true order by e.entry_number fetch first %d rows only
            """.formatted(BATCH);
    private static final String SEAL = """
            insert into history_seal
                (position, entry_id, actor_digest, on_behalf_of_digest, detail_digest, hash, sealed_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SALT = """
            update history_words set unsealed = false, actor_salt = ?, on_behalf_of_salt = ?, detail_salt = ?
            where entry_id = ?
            """;
    private static final String MOVE_HEAD = "update history_head set position = ?, hash = ? where id = 1";

    private final DataSource database;
    private final Clock clock;

    SealHistory(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return how many entries were linked */
    public int seal() {
        int sealed = 0;
        int now;
        do {
            now = QuarkusTransaction.requiringNew().call(this::sealSome);
            sealed += now;
        } while (now == BATCH);
        return sealed;
    }

    private int sealSome() throws SQLException {
        try (Connection connection = database.getConnection();
                var head = connection.prepareStatement(HEAD);
                var waiting = connection.prepareStatement(WAITING);
                var seal = connection.prepareStatement(SEAL);
                var salt = connection.prepareStatement(SALT);
                var moveHead = connection.prepareStatement(MOVE_HEAD)) {
            var end = end(head);
            long position = end.position();
            String hash = end.hash();
            try (ResultSet rows = waiting.executeQuery()) {
                while (rows.next()) {
                    position++;
                    hash = link(new StoredEntry(rows), position, hash, seal, salt);
                }
            }
            int linked = (int) (position - end.position());
            if (linked > 0) {
                seal.executeBatch();
                salt.executeBatch();
                moveHead.setLong(1, position);
                moveHead.setString(2, hash);
                moveHead.executeUpdate();
            }
            return linked;
        }
    }

    private record End(long position, String hash) {}

    private static End end(PreparedStatement head) throws SQLException {
        try (ResultSet row = head.executeQuery()) {
            row.next();
            return new End(row.getLong("position"), row.getString("hash"));
        }
    }

    private String link(StoredEntry entry, long position, String before, PreparedStatement seal, PreparedStatement salt)
            throws SQLException {
        Words actor = entry.actor(Words.freshSalt());
        Words onBehalfOf = entry.onBehalfOf(Words.freshSalt());
        Words detail = entry.detail(Words.freshSalt());
        Link link = entry.link(actor.digest(), onBehalfOf.digest(), detail.digest());
        String hash = link.hash(position, before);
        UUID id = link.entryId();
        seal.setLong(1, position);
        seal.setObject(2, id);
        seal.setString(3, link.actorDigest());
        seal.setString(4, link.onBehalfOfDigest());
        seal.setString(5, link.detailDigest());
        seal.setString(6, hash);
        seal.setObject(7, now(), Types.TIMESTAMP_WITH_TIMEZONE);
        seal.addBatch();
        salt.setString(1, actor.isEmpty() ? null : actor.salt());
        salt.setString(2, onBehalfOf.isEmpty() ? null : onBehalfOf.salt());
        salt.setString(3, detail.isEmpty() ? null : detail.salt());
        salt.setObject(4, id);
        salt.addBatch();
        return hash;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
