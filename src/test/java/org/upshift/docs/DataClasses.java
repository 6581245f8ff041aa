package org.upshift.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The classes of all columns as {@code src/docs/data.md} gives them. */
public record DataClasses(Map<String, String> classes, List<String> faults) {
    public static final Set<String> KNOWN = Set.of("personal", "pseudonymous", "none");

    private static final Path PAGE = Path.of("src/docs/data.md");
    private static final Pattern TABLE = Pattern.compile("## ([a-z0-9_]+)");
    private static final Pattern COLUMN = Pattern.compile("\\| `([a-z0-9_]+)` \\| ([a-z]+) \\| (.+) \\|");

    public static DataClasses read() {
        try {
            return of(Files.readAllLines(PAGE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The columns of a class, each as {@code table.column}. */
    public Set<String> ofClass(String name) {
        var columns = new TreeSet<String>();
        classes.forEach((column, known) -> {
            if (known.equals(name)) {
                columns.add(column);
            }
        });
        return columns;
    }

    static DataClasses of(List<String> lines) {
        var classes = new TreeMap<String, String>();
        var faults = new ArrayList<String>();
        String table = "";
        for (String line : lines) {
            var heading = TABLE.matcher(line);
            var column = COLUMN.matcher(line);
            if (heading.matches()) {
                if (table.compareTo(heading.group(1)) >= 0) {
                    faults.add(
                            "The tables are in alphabetical order, but " + heading.group(1) + " stands after " + table);
                }
                table = heading.group(1);
            } else if (column.matches()) {
                String name = table + "." + column.group(1);
                if (!KNOWN.contains(column.group(2))) {
                    faults.add(name + " is neither personal, pseudonymous nor none but " + column.group(2));
                }
                if (classes.put(name, column.group(2)) != null) {
                    faults.add(name + " stands there twice");
                }
            } else if (line.startsWith("| `")) {
                faults.add("Not a line of the table: " + line);
            }
        }
        return new DataClasses(classes, faults);
    }
}
