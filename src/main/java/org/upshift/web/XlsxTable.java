package org.upshift.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

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
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int line = 0; line < rows.size(); line++) {
                var cells = rows.get(line);
                for (int column = 0; column < cells.size(); column++) {
                    if (cells.get(column) instanceof Number number) {
                        sheet.value(line + 1, column, number);
                    } else if (cells.get(column) != null) {
                        sheet.value(line + 1, column, cells.get(column).toString());
                    }
                }
            }
            book.finish();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }
}
