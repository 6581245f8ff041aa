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

    /** One route; each cell says what one subject gets for its own record, for one next to it, and for a foreign one. */
    record Row(Route route, List<String> cells) {}

    static Matrix read() {
        List<String> lines;
        try {
            lines = Files.readAllLines(DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static Stream<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(String::strip);
    }
}
