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

    /** The answers while the wave is open, instead of the choices. */
    private String sealed;

    /** By what a self-made code with one error is recognised; null for everybody who was asked by name. */
    private String codeMarks;

    /** The import that brought it, or null when it was answered here. */
    private UUID importId;

    protected Response() {}

    Response(UUID waveId, String respondentCode, LocalDate day, String idempotencyKey, Short[] choices) {
        this.id = UUID.randomUUID();
        this.waveId = waveId;
        this.respondentCode = respondentCode;
        this.answeredMonth = day.withDayOfMonth(1);
        this.idempotencyKey = idempotencyKey;
        this.choices = choices.clone();
    }

    SealedAnswer answer(PairingKey key) {
        return SealedAnswer.open(sealed, key, waveId);
    }

    /** A new row with nothing of this one but what was answered. */
    Response opened(SealedAnswer answer, PairingKey key) {
        var opened = new Response(
                waveId,
                key.closedCode(respondentCode),
                answeredMonth,
                UUID.randomUUID().toString(),
                answer.choices());
        opened.codeMarks = codeMarks == null ? null : CodeMarks.closed(codeMarks, key);
        return opened;
    }

    UUID getId() {
        return id;
    }
}
