package org.upshift.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * All rows of all tables as they are at a moment. Restoring brings every row back that was changed or deleted since, and takes away
 * those that came, as a restored dump does. Jobs and the history of migrations are left alone.
 */
public final class Backup {
    private static final Set<String> LEFT_ALONE = Set.of("scheduled_tasks", "flyway_schema_history");
    private static final Set<String> WITH_TRIGGERS = Set.of("history_entry", "history_seal", "history_words");

    private final Map<String, Map<String, Map<String, Object>>> tables = new LinkedHashMap<>();

    private Backup() {}

    public static Backup of(Connection connection) throws SQLException {
        var backup = new Backup();
        for (String table : inOrderOfTheirKeys(connection)) {
            backup.tables.put(table, rows(connection, table));
        }
        return backup;
    }

    /** @param owner somebody who owns the tables */
    public void restore(Connection owner) throws SQLException {
        triggers(owner, "disable");
        try {
            var order = new ArrayList<>(tables.keySet());
            var now = new LinkedHashMap<String, Map<String, Map<String, Object>>>();
            for (String table : order) {
                now.put(table, rows(owner, table));
            }
            for (int i = order.size() - 1; i >= 0; i--) {
                takeAway(owner, order.get(i), now.get(order.get(i)));
            }
            for (String table : order) {
                bringBack(owner, table, now.get(table));
            }
        } finally {
            triggers(owner, "enable");
        }
    }

    private void takeAway(Connection owner, String table, Map<String, Map<String, Object>> now) throws SQLException {
        for (var row : now.entrySet()) {
            if (!tables.get(table).containsKey(row.getKey())) {
                var keys = keys(owner, table);
                execute(
                        owner,
                        "delete from " + table + " where " + String.join(" = ? and ", keys) + " = ?",
                        keys.stream().map(row.getValue()::get).toList());
            }
        }
    }

    private void bringBack(Connection owner, String table, Map<String, Map<String, Object>> now) throws SQLException {
        for (var row : tables.get(table).entrySet()) {
            var current = now.get(row.getKey());
            var then = row.getValue();
            if (current == null) {
                var columns = List.copyOf(then.keySet());
                execute(
                        owner,
                        "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                                + "?, ".repeat(columns.size() - 1) + "?)",
                        columns.stream().map(then::get).toList());
            } else if (!same(then, current)) {
                var changed = then.keySet().stream()
                        .filter(column -> !Objects.equals(text(then.get(column)), text(current.get(column))))
                        .toList();
                var values = new ArrayList<>(changed.stream().map(then::get).toList());
                var keys = keys(owner, table);
                keys.forEach(key -> values.add(then.get(key)));
                execute(
                        owner,
                        "update " + table + " set " + String.join(" = ?, ", changed) + " = ? where "
                                + String.join(" = ? and ", keys) + " = ?",
                        values);
            }
        }
    }

    private static boolean same(Map<String, Object> one, Map<String, Object> other) {
        return one.keySet().stream().allMatch(column -> Objects.equals(text(one.get(column)), text(other.get(column))));
    }

    private static void execute(Connection owner, String sql, List<Object> values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        }
    }

    private static Map<String, Map<String, Object>> rows(Connection connection, String table) throws SQLException {
        var keys = keys(connection, table);
        var rows = new TreeMap<String, Map<String, Object>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + table)) {
            var names = result.getMetaData();
            while (result.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 1; i <= names.getColumnCount(); i++) {
                    row.put(names.getColumnName(i).toLowerCase(Locale.ROOT), result.getObject(i));
                }
                rows.put(keys.stream().map(row::get).map(Backup::text).toList().toString(), row);
            }
        }
        return rows;
    }

    private static List<String> keys(Connection connection, String table) throws SQLException {
        var keys = new ArrayList<String>();
        try (var result = connection.getMetaData().getPrimaryKeys(null, schema(connection), named(connection, table))) {
            while (result.next()) {
                keys.add(result.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return keys;
    }

    /** A table stands after those that it refers to. */
    static Set<String> inOrderOfTheirKeys(Connection connection) throws SQLException {
        var all = new LinkedHashSet<String>();
        try (var result = connection
                .getMetaData()
                .getTables(null, schema(connection), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (result.next()) {
                all.add(result.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        all.removeAll(LEFT_ALONE);
        var ordered = new LinkedHashSet<String>();
        for (String table : all) {
            place(connection, table, all, ordered, new LinkedHashSet<>());
        }
        return ordered;
    }

    private static void place(
            Connection connection, String table, Set<String> all, Set<String> ordered, Set<String> above)
            throws SQLException {
        if (ordered.contains(table) || !above.add(table)) {
            return;
        }
        DatabaseMetaData data = connection.getMetaData();
        try (var result = data.getImportedKeys(null, schema(connection), named(connection, table))) {
            while (result.next()) {
                String target = result.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
                if (all.contains(target)) {
                    place(connection, target, all, ordered, above);
                }
            }
        }
        ordered.add(table);
    }

    private static void triggers(Connection owner, String how) throws SQLException {
        if (isPostgres(owner)) {
            try (var statement = owner.createStatement()) {
                for (String table : WITH_TRIGGERS) {
                    statement.execute("alter table " + table + " " + how + " trigger user");
                }
            }
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static String schema(Connection connection) throws SQLException {
        return isPostgres(connection) ? "public" : "PUBLIC";
    }

    private static String named(Connection connection, String table) throws SQLException {
        return isPostgres(connection) ? table : table.toUpperCase(Locale.ROOT);
    }

    /** What a value says; two values are the same when they say the same. */
    public static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    /** Every value of every table as {@code table.column: value}, where it holds this text in any case. */
    public static List<String> mentions(Connection connection, String text) throws SQLException {
        var found = new ArrayList<String>();
        var tables = new ArrayList<>(inOrderOfTheirKeys(connection));
        tables.add("scheduled_tasks");
        for (String table : tables) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("select * from " + table)) {
                var names = result.getMetaData();
                while (result.next()) {
                    for (int i = 1; i <= names.getColumnCount(); i++) {
                        Object value = result.getObject(i);
                        String words = value instanceof byte[] bytes
                                ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                                : String.valueOf(value);
                        if (words.toLowerCase(Locale.ROOT).contains(text)) {
                            found.add(table + "." + names.getColumnName(i).toLowerCase(Locale.ROOT) + ": " + words);
                        }
                    }
                }
            }
        }
        return found;
    }
}
