package org.upshift.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a table as JSON, written and read piece by piece: the numbers of the lines, then for each column its different cells and
 * which of them each line has. It stands in an array of the caller's, and is read up to its end.
 */
public final class PackedCells {

    private PackedCells() {}

    public static void write(CellTable table, JsonGenerator json) throws IOException {
        int[] numbers = table.numbers();
        json.writeArray(numbers, 0, numbers.length);
        for (int i = 0; i < table.width(); i++) {
            write(table.column(i), json);
        }
    }

    private static void write(Cells cells, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String value : cells.different()) {
            json.writeString(value);
        }
        json.writeEndArray();
        json.writeStartArray();
        for (int line = 0; line < cells.size(); line++) {
            json.writeNumber(cells.number(line));
        }
        json.writeEndArray();
    }

    /** @param json before the beginning of the numbers */
    public static CellTable read(JsonParser json) throws IOException {
        json.nextToken();
        int[] numbers = numbers(json);
        List<Cells> columns = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            List<String> different = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                different.add(json.getText());
            }
            json.nextToken();
            columns.add(new Cells(different, numbers(json)));
        }
        return new CellTable(numbers, columns);
    }

    private static int[] numbers(JsonParser json) throws IOException {
        int[] numbers = new int[256];
        int size = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = json.getIntValue();
        }
        return Arrays.copyOf(numbers, size);
    }
}
