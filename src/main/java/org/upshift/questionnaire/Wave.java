package org.upshift.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** One asking of a questionnaire; whether it is open follows from the clock. */
@Entity
class Wave {

    @Id
    private UUID id;

    private UUID cohortId;
    private UUID questionnaireId;

    @Enumerated(EnumType.STRING)
    private WaveKind kind;

    private LocalDateTime opens;
    private LocalDateTime closes;
    private LocalDate remindedOn;
    private Integer askedElsewhere;

    @Version
    private int version;

    protected Wave() {}

    /**
     * @param opens Europe/London, the first moment in which it can be answered
     * @param closes Europe/London, the first moment in which it no longer can
     */
    Wave(Questionnaire questionnaire, WaveKind kind, LocalDateTime opens, LocalDateTime closes) {
        if (!opens.isBefore(closes)) {
            throw new RuleViolation("wave-dates", "closes", "The wave must close after it opens");
        }
        if (closes.isAfter(questionnaire.getKeysDestroyedOn().atStartOfDay())) {
            throw new RuleViolation(
                    "wave-after-keys", "closes", "The wave must close before the answers become anonymous");
        }
        this.id = UUID.randomUUID();
        this.cohortId = questionnaire.getCohortId();
        this.questionnaireId = questionnaire.getId();
        this.kind = kind;
        this.opens = opens;
        this.closes = closes;
    }

    /** Says that so many people were asked by other means than Upshift's own invitations. */
    void askedElsewhere(int people) {
        askedElsewhere = people;
    }

    /** At most one reminder a day. */
    void remind(LocalDate today) {
        if (today.equals(remindedOn)) {
            throw new RuleViolation("reminded-today", "A reminder went out today already. Send the next one tomorrow");
        }
        remindedOn = today;
    }

    WaveState state(LocalDateTime now) {
        return WaveState.of(opens, closes, now);
    }

    UUID getId() {
        return id;
    }

    UUID getCohortId() {
        return cohortId;
    }

    UUID getQuestionnaireId() {
        return questionnaireId;
    }

    WaveKind getKind() {
        return kind;
    }

    LocalDateTime getCloses() {
        return closes;
    }
}
