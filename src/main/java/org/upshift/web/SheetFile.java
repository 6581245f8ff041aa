package org.upshift.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet. Cells are typed, so none is a formula. */
public final class SheetFile {
    private SheetFile() {}

    /** @param day on which the table was made, which is all that the file says of time */
    public static byte[] of(String name, List<String> header, List<? extends List<?>> rows, LocalDate day) {
        var file = new ByteArrayOutputStream();
        try {
            var book = new Workbook(file, "Upshift", "1.0");
            var sheet = book.newWorksheet(name);
            row(sheet, 0, header);
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.freezePane(1, 1);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i + 1, rows.get(i));
            }
            book.finish();
            return FixedZip.of(file.toByteArray(), day);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Texts and numbers; null stays empty. */
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
