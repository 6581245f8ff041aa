package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.upshift.table.Pieces;

/** A piece of the table of a draft, packed; it goes when the responses are stored or the draft is let go. */
@Entity
class ImportPart {

    @Id
    private UUID id;

    private UUID importId;
    private int place;
    private String content;

    protected ImportPart() {}

    private ImportPart(UUID importId, int place, String content) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.place = place;
        this.content = content;
    }

    static List<ImportPart> of(UUID importId, BroughtTable table) {
        var pieces = Pieces.of(table::pack);
        return IntStream.range(0, pieces.size())
                .mapToObj(place -> new ImportPart(importId, place, pieces.get(place)))
                .toList();
    }

    /** @param parts in their order */
    static BroughtTable table(List<ImportPart> parts) {
        try (var packed = Pieces.read(parts.stream().map(part -> part.content).toList())) {
            return BroughtTable.unpack(packed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    UUID getId() {
        return id;
    }
}
