package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a column was taken for in the last import into a questionnaire; the next file is likely to have it again. */
@Entity
class RememberedColumn {

    private static final int LONGEST = 300;

    @Id
    private UUID id;

    private UUID questionnaireId;
    private String heading;
    private String takenFor;

    protected RememberedColumn() {}

    RememberedColumn(UUID questionnaireId, String heading, ColumnUse use) {
        this.id = UUID.randomUUID();
        this.questionnaireId = questionnaireId;
        this.heading = key(heading);
        this.takenFor = use.typed();
    }

    /** Headings that differ only in case, spaces and punctuation are the same. */
    static String key(String heading) {
        String plain = Wording.plain(heading);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
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
