package org.upshift.questionnaire;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the responses of waves past Hibernate, a few thousand at a time: there may be hundreds of thousands. */
final class StoredRows {

    private static final int AT_ONCE = 5_000;

    /** An array as text is the same in both databases but for its brackets. */
    private static final String ROWS = """
            select r.wave_id, r.respondent_code, cast(r.choices as varchar), r.sealed, r.code_marks,
                   case when r.sealed is not null then (select w.questionnaire_id from wave w where w.id = r.wave_id) end
            from response r where r.wave_id in (%s)
            """;

    private StoredRows() {}

    /** By wave and code, which says nothing of who answered first. */
    static List<StoredRow> of(Connection connection, Collection<UUID> waves) throws SQLException {
        // Without a transaction PostgreSQL's driver holds all rows of a result at once
        boolean alone = connection.getAutoCommit();
        if (alone) {
            connection.setAutoCommit(false);
        }
        String places = String.join(", ", Collections.nCopies(waves.size(), "?"));
        try (var statement = connection.prepareStatement(ROWS.formatted(places))) {
            List<StoredRow> rows = read(statement, waves);
            // In Java, where the order does not hang on the collation of the database
            rows.sort(Comparator.comparing(StoredRow::waveId).thenComparing(StoredRow::respondentCode));
            return rows;
        } finally {
            if (alone) {
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<StoredRow> read(PreparedStatement statement, Collection<UUID> waves) throws SQLException {
        Map<UUID, UUID> same = new HashMap<>();
        int place = 0;
        for (UUID wave : waves) {
            same.put(wave, wave);
            statement.setObject(++place, wave);
        }
        statement.setFetchSize(AT_ONCE);
        List<StoredRow> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                int column = 0;
                UUID wave = same.get(found.getObject(++column, UUID.class));
                String code = found.getString(++column);
                Short[] choices = choices(found.getString(++column));
                String sealed = found.getString(++column);
                String marks = found.getString(++column);
                UUID questionnaire = sealed == null ? null : found.getObject(++column, UUID.class);
                rows.add(new StoredRow(wave, questionnaire, code, choices, sealed, marks));
            }
        }
        return rows;
    }

    /** Reads "{4,NULL,-1}" and "[4, null, -1]". */
    static Short[] choices(String array) {
        if (array == null) {
            return null;
        }
        int end = array.length() - 1;
        if (end == 1) {
            return new Short[0];
        }
        var choices =
                new Short[1 + (int) array.chars().filter(sign -> sign == ',').count()];
        int at = 0;
        for (int from = 1; from < end; at++) {
            int to = array.indexOf(',', from);
            choices[at] = choice(array, from, to < 0 ? end : to);
            from = to < 0 ? end : to + 1;
        }
        return choices;
    }

    private static Short choice(String array, int from, int to) {
        int start = array.charAt(from) == ' ' ? from + 1 : from;
        char first = array.charAt(start);
        return first == 'N' || first == 'n' ? null : Short.valueOf((short) Integer.parseInt(array, start, to, 10));
    }
}
