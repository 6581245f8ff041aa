package org.upshift.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.upshift.questionnaire.BroughtTable.Column;
import org.upshift.questionnaire.BroughtTable.Dropped;
import org.upshift.table.PackedCells;

/**
 * A table while it waits in the database: JSON, packed, written and read piece by piece. What stands above the answers comes first, then the cells.
 */
final class PackedTable {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private PackedTable() {}

    /** All but the answers; what else drafts had once is passed over. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Head(Layout layout, List<Column> columns, List<Dropped> dropped, List<String> notes, AnsweredDays days) {}

    static void write(BroughtTable table, OutputStream out) throws IOException {
        try (var json = JSON.getFactory().createGenerator(new GZIPOutputStream(out, 16_384))) {
            json.writeStartArray();
            JSON.writeValue(json, table.head());
            PackedCells.write(table.cells(), json);
            json.writeEndArray();
        }
    }

    static BroughtTable read(InputStream in) throws IOException {
        try (var json = JSON.getFactory().createParser(new GZIPInputStream(in, 16_384))) {
            json.nextToken();
            json.nextToken();
            var head = JSON.readValue(json, Head.class);
            var cells = PackedCells.read(json);
            return new BroughtTable(head.layout(), head.columns(), cells, head.dropped(), head.notes(), head.days());
        }
    }
}
