package org.upshift.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table column by column, with the numbers that a spreadsheet shows beside its lines. */
public final class CellTable {

    public static final int MOST_LINES = 200_000;
    static final int MOST_COLUMNS = 500;
    private static final int MOST_CELLS = 5_000_000;
    private static final int MOST_DIFFERENT = 1_500_000;

    private final int[] numbers;
    private final List<Cells> columns;

    CellTable(int[] numbers, List<Cells> columns) {
        this.numbers = numbers;
        this.columns = List.copyOf(columns);
    }

    public int size() {
        return numbers.length;
    }

    public int width() {
        return columns.size();
    }

    public int number(int line) {
        return numbers[line];
    }

    public int[] numbers() {
        return numbers.clone();
    }

    public Cells column(int column) {
        return columns.get(column);
    }

    public String cell(int line, int column) {
        return column < columns.size() ? columns.get(column).get(line) : "";
    }

    /** Some of the lines, in their order. */
    public CellTable lines(int[] kept) {
        return new CellTable(
                Arrays.stream(kept).map(this::number).toArray(),
                columns.stream().map(column -> column.only(kept)).toList());
    }

    /** Other columns beside the same lines, without those lines that have nothing in them. */
    public CellTable with(List<Cells> others) {
        int[] kept = IntStream.range(0, size())
                .filter(line -> others.stream().anyMatch(column -> !column.isEmpty(line)))
                .toArray();
        var all = new CellTable(numbers, others);
        return kept.length == size() ? all : all.lines(kept);
    }

    public List<TableLine> lines() {
        return new AbstractList<>() {
            @Override
            public TableLine get(int line) {
                return new TableLine(
                        numbers[line],
                        columns.stream().map(column -> column.get(line)).toList());
            }

            @Override
            public int size() {
                return numbers.length;
            }
        };
    }

    /** Takes a table line by line, and no more of it than a service can hold. */
    static final class Growing {

        private final List<Cells.Growing> columns = new ArrayList<>();
        private int[] numbers = new int[256];
        private int lines;
        private long cells;

        /** Lines that are empty are left out. */
        void add(int number, List<String> line) {
            if (line.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (lines == MOST_LINES) {
                throw TableFile.refused("file-long", "The file must have 200,000 lines or fewer");
            }
            if (line.size() > MOST_COLUMNS) {
                throw TableFile.refused("file-wide", "The file must have 500 columns or fewer");
            }
            cells += line.size();
            if (cells > MOST_CELLS) {
                throw TableFile.refused(
                        "file-cells",
                        "The file must have 5 million cells or fewer. Leave out columns that are not needed");
            }
            if (lines == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * lines);
            }
            numbers[lines] = number;
            for (int i = 0; i < line.size(); i++) {
                if (i == columns.size()) {
                    columns.add(new Cells.Growing());
                }
                columns.get(i).put(lines, line.get(i));
            }
            lines++;
            if (lines % 1000 == 0) {
                refuseTooManyDifferent();
            }
        }

        private void refuseTooManyDifferent() {
            if (columns.stream().mapToLong(Cells.Growing::size).sum() > MOST_DIFFERENT) {
                throw TableFile.refused(
                        "file-cells",
                        "The file must have 1.5 million different answers or fewer. Leave out columns that are not needed");
            }
        }

        CellTable done() {
            return new CellTable(
                    Arrays.copyOf(numbers, lines),
                    columns.stream().map(column -> column.done(lines)).toList());
        }
    }
}
