package org.upshift.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table in {@code src/docs/authorisation.md}: what each subject gets on each route. */
record Matrix(List<String> subjects, List<Row> rows) {
    static final Path DOCUMENT = Path.of("src/docs/authorisation.md");

    /** One route, and for each subject a cell of one to four words. */
    record Row(Route route, List<String> cells) {}

    static Matrix read() {
        try {
            return parse(Files.readAllLines(DOCUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses on the management port. */
    static List<String> managed() {
        try (var lines = Files.lines(DOCUMENT)) {
            return lines.filter(line -> line.startsWith("| management `"))
                    .map(line -> line.split("`")[1].replace("GET ", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Matrix parse(List<String> lines) {
        List<String> subjects = null;
        var rows = new ArrayList<Row>();
        for (String line : lines) {
            if (line.startsWith("| route")) {
                subjects = cells(line).skip(1).toList();
            } else if (line.startsWith("| `")) {
                var cells = cells(line).toList();
                rows.add(new Row(Route.parse(cells.get(0).replace("`", "")), cells.subList(1, cells.size())));
            }
        }
        return new Matrix(subjects, rows);
    }

    /** What a subject gets for a record so far away; what a cell leaves out follows from the scope of the subject's role. */
    String expected(Row row, String subject, Relation relation) {
        String[] words = row.cells().get(subjects.indexOf(subject)).split(" +");
        boolean inScope = relation.isInScopeOf(subject);
        return switch (words.length) {
            case 1 -> words[0];
            case 2 -> inScope ? words[0] : words[1];
            case 3 -> relation == Relation.OWN ? words[0] : inScope ? words[1] : words[2];
            default -> words[relation.ordinal()];
        };
    }

    /** The same table with a cell replaced, for proving that the test can fail. */
    Matrix with(Route route, String subject, String cell) {
        var changed = rows.stream()
                .map(row -> row.route().equals(route) ? new Row(route, replaced(row.cells(), subject, cell)) : row)
                .toList();
        return new Matrix(subjects, changed);
    }

    private List<String> replaced(List<String> cells, String subject, String cell) {
        var copy = new ArrayList<>(cells);
        copy.set(subjects.indexOf(subject), cell);
        return copy;
    }

    private static Stream<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(String::strip);
    }
}
