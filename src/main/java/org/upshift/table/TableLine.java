package org.upshift.table;

import java.util.List;

/** A line of a table, by the number that a spreadsheet shows beside it; cells that are not there are empty. */
public record TableLine(long number, List<String> cells) {

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
