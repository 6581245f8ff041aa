package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a column was taken for in the last import into a questionnaire; the next file is likely to have it again. */
@Entity
class RememberedColumn {

    private static final int LONGEST = 300;

    /** No code of an item has this sign. */
    private static final String WHEN = "@";

    @Id
    private UUID id;

    private UUID questionnaireId;
    private String heading;
    private String takenFor;

    protected RememberedColumn() {}

    /** @param when the wave of the column where before and after stand side by side, or null */
    RememberedColumn(UUID questionnaireId, String heading, ColumnUse use, WaveKind when) {
        this.id = UUID.randomUUID();
        this.questionnaireId = questionnaireId;
        this.heading = key(heading);
        this.takenFor = use.kind() == ColumnUse.Kind.ITEM && when != null ? use.typed() + WHEN + when : use.typed();
    }

    /** Headings that differ only in case, spaces and punctuation are the same. */
    static String key(String heading) {
        String plain = Wording.plain(heading);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    /** What a column was taken for, without its wave. */
    static ColumnUse use(String takenFor) {
        return ColumnUse.parse(takenFor.split(WHEN)[0]);
    }

    /** The wave of a column, or null. */
    static WaveKind when(String takenFor) {
        int at = takenFor.indexOf(WHEN);
        return at < 0 ? null : WaveWords.named(takenFor.substring(at + 1));
    }

    UUID getId() {
        return id;
    }

    String getHeading() {
        return heading;
    }

    String getTakenFor() {
        return takenFor;
    }
}
