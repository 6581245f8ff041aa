package org.upshift.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads an entry with its words from a row that has {@link #COLUMNS}. */
record StoredEntry(ResultSet row) {
    static final String COLUMNS = """
            e.id, e.entry_number, e.recorded_at, e.effective_at, e.actor_id, e.on_behalf_of_id, e.action, e.subject_kind,
            e.subject_id, e.scope_id, e.concerns_id, w.entry_id words_of, w.actor_name, w.actor_salt, w.on_behalf_of_name,
            w.on_behalf_of_salt, w.detail, w.changes, w.detail_salt
            """;

    Link link(String actorDigest, String onBehalfOfDigest, String detailDigest) throws SQLException {
        return new Link(
                uuid("id"),
                row.getLong("entry_number"),
                instant("recorded_at"),
                instant("effective_at"),
                uuid("actor_id"),
                uuid("on_behalf_of_id"),
                row.getString("action"),
                row.getString("subject_kind"),
                uuid("subject_id"),
                uuid("scope_id"),
                uuid("concerns_id"),
                actorDigest,
                onBehalfOfDigest,
                detailDigest);
    }

    Words actor(String salt) throws SQLException {
        return Words.of(salt, row.getString("actor_name"));
    }

    Words onBehalfOf(String salt) throws SQLException {
        return Words.of(salt, row.getString("on_behalf_of_name"));
    }

    Words detail(String salt) throws SQLException {
        return Words.of(salt, row.getString("detail"), row.getString("changes"));
    }

    UUID uuid(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
