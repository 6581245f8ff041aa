package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

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
        List<ImportPart> parts = new ArrayList<>();
        var rows = new OutputStream() {
            private final ByteArrayOutputStream full = new ByteArrayOutputStream(LENGTH);

            @Override
            public void write(int sign) {
                full.write(sign);
                if (full.size() == LENGTH) {
                    row();
                }
            }

            @Override
            public void close() {
                row();
            }

            private void row() {
                if (full.size() > 0) {
                    parts.add(new ImportPart(importId, parts.size(), full.toString(StandardCharsets.ISO_8859_1)));
                    full.reset();
                }
            }
        };
        try (var text = Base64.getEncoder().wrap(rows)) {
            table.pack(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** @param parts in their order */
    static BroughtTable table(List<ImportPart> parts) {
        var rows = Collections.enumeration(parts.stream()
                .<InputStream>map(part -> new ByteArrayInputStream(part.content.getBytes(StandardCharsets.ISO_8859_1)))
                .toList());
        try (var packed = Base64.getDecoder().wrap(new SequenceInputStream(rows))) {
            return BroughtTable.unpack(packed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    UUID getId() {
        return id;
    }
}
