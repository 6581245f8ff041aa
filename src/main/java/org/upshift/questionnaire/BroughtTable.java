package org.upshift.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.upshift.table.CellTable;
import org.upshift.table.Cells;

/**
 * What is left of a file with responses once everything personal is out of it.
 *
 * @param dropped the headings of columns that were left out, with the reason
 * @param notes what else was done to it, in sentences
 * @param days on which people answered, as far as the file tells
 */
record BroughtTable(
        Layout layout,
        List<Column> columns,
        CellTable cells,
        List<Dropped> dropped,
        List<String> notes,
        AnsweredDays days) {

    BroughtTable {
        days = days == null ? AnsweredDays.NONE : days;
    }

    /** @param code what the other program calls the column, or empty */
    record Column(String code, String heading) {}

    record Dropped(String heading, String reason) {}

    Cells values(int column) {
        return cells.column(column);
    }

    String heading(int column) {
        return columns.get(column).heading();
    }

    /** How many lines it has. */
    int size() {
        return cells.size();
    }

    /** The same without its answers, as it is written before them. */
    PackedTable.Head head() {
        return new PackedTable.Head(layout, columns, dropped, notes, days);
    }

    void pack(OutputStream out) throws IOException {
        PackedTable.write(this, out);
    }

    static BroughtTable unpack(InputStream in) throws IOException {
        return PackedTable.read(in);
    }
}
