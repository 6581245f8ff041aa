package org.upshift.questionnaire;

import java.util.List;

/** A line of a table, by the number that a spreadsheet shows beside it; cells that are not there are empty. */
record TableLine(long number, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
