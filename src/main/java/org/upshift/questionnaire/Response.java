package org.upshift.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody answered in a wave: no person, no day; the code pairs it with the same person's other waves. */
@Entity
class Response {

    @Id
    private UUID id;

    private UUID waveId;
    private String respondentCode;
    private LocalDate answeredMonth;
    private String idempotencyKey;

    /** In the order of the items' positions; null where there is no answer. */
    @Column(columnDefinition = "smallint array")
    private Short[] choices;

    protected Response() {}

    Response(UUID waveId, String respondentCode, LocalDate day, String idempotencyKey, Short[] choices) {
        this.id = UUID.randomUUID();
        this.waveId = waveId;
        this.respondentCode = respondentCode;
        this.answeredMonth = day.withDayOfMonth(1);
        this.idempotencyKey = idempotencyKey;
        this.choices = choices.clone();
    }

    UUID getId() {
        return id;
    }
}
