package org.upshift.admission;

import com.fasterxml.jackson.core.JsonFactory;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.upshift.table.CellTable;
import org.upshift.table.PackedCells;
import org.upshift.table.Pieces;

/** A piece of the table of a draft, packed. */
@Entity
class ApplicationImportPart {
    private static final JsonFactory JSON = new JsonFactory();

    @Id
    private UUID id;

    private UUID importId;
    private int place;
    private String content;

    protected ApplicationImportPart() {}

    private ApplicationImportPart(UUID importId, int place, String content) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.place = place;
        this.content = content;
    }

    static List<ApplicationImportPart> of(UUID importId, CellTable table) {
        var pieces = Pieces.of(out -> pack(table, out));
        return IntStream.range(0, pieces.size())
                .mapToObj(place -> new ApplicationImportPart(importId, place, pieces.get(place)))
                .toList();
    }

    private static void pack(CellTable table, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(new GZIPOutputStream(out))) {
            json.writeStartArray();
            PackedCells.write(table, json);
            json.writeEndArray();
        }
    }

    /** @param parts in their order */
    static CellTable table(List<ApplicationImportPart> parts) {
        var pieces = parts.stream().map(part -> part.content).toList();
        try (var json = JSON.createParser(new GZIPInputStream(Pieces.read(pieces)))) {
            json.nextToken();
            return PackedCells.read(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
