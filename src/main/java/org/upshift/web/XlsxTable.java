package org.upshift.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet. Cells are typed as numbers or texts, so that none is a formula. */
public final class XlsxTable {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private XlsxTable() {}

    /** @param rows numbers stay numbers, null is an empty cell */
    public static byte[] of(String name, List<String> header, List<? extends List<?>> rows) {
        var file = new ByteArrayOutputStream();
        try {
            var book = new Workbook(file, "Upshift", "1.0");
            var sheet = book.newWorksheet(name);
            row(sheet, 0, header);
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int line = 0; line < rows.size(); line++) {
                row(sheet, line + 1, rows.get(line));
            }
            book.finish();
            return FixedZip.of(file.toByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes numbers and texts; null is an empty cell. */
    public static void row(Worksheet sheet, int line, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(line, column, number);
            } else if (cell != null) {
                sheet.value(line, column, cell.toString());
            }
        }
    }
}
