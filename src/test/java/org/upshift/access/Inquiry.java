package org.upshift.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.upshift.access.Matrix.Row;

/** One way of asking cells of the matrix. */
final class Inquiry {
    private static final int CONNECTIONS = 3;

    /** Words of a cell that mean no. */
    private static final List<String> REFUSALS = List.of("in", "403", "404");

    private final World world;
    private final Matrix matrix;
    private final String name;
    private final UnaryOperator<Ask> spelling;

    Inquiry(World world, Matrix matrix) {
        this(world, matrix, "", UnaryOperator.identity());
    }

    private Inquiry(World world, Matrix matrix, String name, UnaryOperator<Ask> spelling) {
        this.world = world;
        this.matrix = matrix;
        this.name = name;
        this.spelling = spelling;
    }

    private record Cell(Row row, String subject, Relation relation, String expected, Ask ask) {
        String fault(String given) {
            return "%s as %s, %s: %s expected, but got %s".formatted(row.route(), subject, relation, expected, given);
        }
    }

    /** The same with another spelling of each request, which asks only for what is nearest and what is farthest. */
    Inquiry spelling(String newName, UnaryOperator<Ask> newSpelling) {
        return new Inquiry(world, matrix, newName + " ", newSpelling);
    }

    /** One sentence for each cell whose answer is not what the table says. */
    List<String> faults(Predicate<Row> rows) {
        var faults = new ArrayList<String>();
        for (var group : groups(matrix.rows().stream().filter(rows).toList())) {
            world.signInAnew();
            boolean changing = group.stream().anyMatch(row -> row.route().isUnsafe());
            faults.addAll(judged(cells(group), changing ? 1 : CONNECTIONS, (cell, answer) -> {
                String given = answer.word(cell.row().route());
                return given.equals(cell.expected()) ? null : name + cell.fault(given);
            }));
        }
        return faults;
    }

    /** One sentence for each cell that says no and lets somebody in all the same. */
    List<String> opensNothing(Predicate<Row> rows) {
        world.signInAnew();
        var refused = cells(matrix.rows().stream().filter(rows).toList()).stream()
                .filter(cell -> REFUSALS.contains(cell.expected()))
                .toList();
        return judged(refused, CONNECTIONS, (cell, answer) -> {
            String given = answer.word(cell.row().route());
            boolean no = given.equals(cell.expected()) || answer.status() == 404 || answer.status() == 405;
            return no ? null : name + cell.fault(given);
        });
    }

    /** One sentence for each cell, of two subjects' own records, whose answer changes with the request. */
    List<String> differences(Predicate<Row> rows, UnaryOperator<Ask> change) {
        world.signInAnew();
        var cells = cells(matrix.rows().stream().filter(rows).toList()).stream()
                .filter(cell -> List.of("participant", "administrator").contains(cell.subject()))
                .filter(cell -> cell.relation() == Relation.OWN)
                .toList();
        var plain = answers(cells.stream().map(Cell::ask).toList(), CONNECTIONS);
        var changed =
                answers(cells.stream().map(cell -> change.apply(cell.ask())).toList(), CONNECTIONS);
        var faults = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            int before = plain.get(i).status();
            int after = changed.get(i).status();
            if (before != after) {
                faults.add(name + cells.get(i).fault(after + " instead of " + before));
            }
        }
        return faults;
    }

    /** One sentence for each cell for which an ambiguous spelling of the path is not refused at once. */
    List<String> notRefused() {
        var faults = new ArrayList<String>();
        world.signInAnew();
        var cells = spelling("ambiguous", ask -> ask).cells(matrix.rows());
        for (var spelled : ambiguous()) {
            var asks = cells.stream().map(cell -> spelled.apply(cell.ask())).toList();
            var answers = answers(asks, CONNECTIONS);
            for (int i = 0; i < asks.size(); i++) {
                if (answers.get(i).status() != 400) {
                    faults.add(asks.get(i) + ": " + answers.get(i).status());
                }
            }
        }
        return faults;
    }

    private static List<UnaryOperator<Ask>> ambiguous() {
        return Stream.<UnaryOperator<String>>of(
                        path -> path + ";x=1",
                        path -> path + "%3Bx",
                        path -> "/" + path,
                        path -> "/." + path,
                        path -> "/x/.." + path,
                        path -> path + "%2e",
                        path -> path + "%2f",
                        path -> path + "%5c",
                        path -> path + "%00",
                        path -> path.replaceFirst("/", "//"),
                        path -> path.replaceFirst("(?<=.)(/|$)", ";jsessionid=1$1"),
                        path -> path.replaceFirst("(?<=.)(/|$)", "/%2e/"))
                .<UnaryOperator<Ask>>map(spelling -> ask -> ask.path(spelling.apply(ask.path())))
                .toList();
    }

    private List<Cell> cells(List<Row> rows) {
        var cells = new ArrayList<Cell>();
        for (var row : rows) {
            for (String subject : matrix.subjects()) {
                for (var relation : relations(row)) {
                    var ask = spelling.apply(world.ask(row.route(), subject, relation));
                    cells.add(new Cell(row, subject, relation, matrix.expected(row, subject, relation), ask));
                }
            }
        }
        return cells;
    }

    private List<Relation> relations(Row row) {
        var all = world.relations(row.route());
        return name.isEmpty() || all.size() == 1 ? all : List.of(all.get(0), all.get(all.size() - 1));
    }

    private interface Judge {
        /** A sentence about what is wrong, or null. */
        String judge(Cell cell, Answer answer);
    }

    private static List<String> judged(List<Cell> cells, int connections, Judge judge) {
        var answers = answers(cells.stream().map(Cell::ask).toList(), connections);
        var faults = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            String fault = judge.judge(cells.get(i), answers.get(i));
            if (fault != null) {
                faults.add(fault);
            }
        }
        return faults;
    }

    /** What changes nothing is asked all at once; after each of the others somebody may have to sign in again. */
    private static List<List<Row>> groups(List<Row> rows) {
        var groups = new ArrayList<List<Row>>();
        groups.add(rows.stream().filter(row -> !row.route().isUnsafe()).toList());
        rows.stream().filter(row -> row.route().isUnsafe()).forEach(row -> groups.add(List.of(row)));
        return groups;
    }

    /** What changes something is asked on one connection, in the order of the table. */
    private static List<Answer> answers(List<Ask> asks, int connections) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return Wire.ask(port, asks, connections);
    }
}
