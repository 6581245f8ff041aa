package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A piece of the table of a draft, packed; it goes when the responses are stored or the draft is let go. */
@Entity
class ImportPart {

    private static final int LENGTH = 200_000;

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
        String packed = table.packed();
        List<ImportPart> parts = new ArrayList<>();
        for (int at = 0; at < packed.length(); at += LENGTH) {
            parts.add(new ImportPart(
                    importId, parts.size(), packed.substring(at, Math.min(packed.length(), at + LENGTH))));
        }
        return parts;
    }

    /** @param parts in their order */
    static BroughtTable table(List<ImportPart> parts) {
        return BroughtTable.unpacked(parts.stream().map(part -> part.content).collect(Collectors.joining()));
    }

    UUID getId() {
        return id;
    }
}
