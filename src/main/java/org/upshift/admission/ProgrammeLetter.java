package org.upshift.admission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** What one letter of a programme says in the words of its team. */
@Entity
class ProgrammeLetter {
    @Embeddable
    record Key(
            UUID programmeId, @Enumerated(EnumType.STRING) LetterPart part) implements Serializable {}

    @EmbeddedId
    private Key id;

    private String words;

    protected ProgrammeLetter() {}

    ProgrammeLetter(UUID programme, LetterPart part, String words) {
        id = new Key(programme, part);
        this.words = words;
    }
}
