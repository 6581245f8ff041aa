package org.upshift.questionnaire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.upshift.questionnaire.BroughtTable.Column;
import org.upshift.questionnaire.BroughtTable.Dropped;

/**
 * A table while it waits in the database: JSON, packed, written and read piece by piece. What stands above the answers comes first, then the
 * numbers of the lines, then for each column its different cells and which of them each line has.
 */
final class PackedTable {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private PackedTable() {}

    /** All but the answers. */
    record Head(
            Layout layout,
            List<Column> columns,
            List<Dropped> dropped,
            List<String> notes,
            LocalDate firstDay,
            LocalDate lastDay) {}

    static void write(BroughtTable table, OutputStream out) throws IOException {
        try (var json = JSON.getFactory().createGenerator(new GZIPOutputStream(out, 16_384))) {
            json.writeStartArray();
            JSON.writeValue(json, table.head());
            int[] numbers = table.cells().numbers();
            json.writeArray(numbers, 0, numbers.length);
            for (int i = 0; i < table.columns().size(); i++) {
                write(table.values(i), json);
            }
            json.writeEndArray();
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

    static BroughtTable read(InputStream in) throws IOException {
        try (var json = JSON.getFactory().createParser(new GZIPInputStream(in, 16_384))) {
            json.nextToken();
            json.nextToken();
            var head = JSON.readValue(json, Head.class);
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
            return new BroughtTable(
                    head.layout(),
                    head.columns(),
                    new CellTable(numbers, columns),
                    head.dropped(),
                    head.notes(),
                    head.firstDay(),
                    head.lastDay());
        }
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
