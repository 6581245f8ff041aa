package org.upshift.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;
import org.upshift.people.Actor;

/** A participant asks whether their mark in a register is right; a facilitator answers. */
@Entity
class MarkQuestion {
    private static final int LONGEST = 1000;

    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;
    private String question;
    private Instant askedAt;
    private String answer;
    private UUID answeredBy;
    private Instant answeredAt;

    /** At most one of a person about a session that waits for its answer. */
    private String liveKey;

    @Version
    private int version;

    protected MarkQuestion() {}

    MarkQuestion(UUID sessionId, UUID personId, String question, Instant now) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.personId = personId;
        this.question = text(question, "question", "Enter what is wrong with the mark");
        this.askedAt = now;
        this.answer = "";
        this.liveKey = Absence.liveKey(sessionId, personId);
    }

    void answer(String words, Actor by, Instant now) {
        if (answeredAt != null) {
            throw new RuleViolation("question-answered", "Somebody has answered this meanwhile");
        }
        answer = text(words, "answer", "Enter an answer");
        answeredBy = by.answerable();
        answeredAt = now;
        liveKey = null;
    }

    /** Becomes the question of another person, when two turn out to be one. */
    void belongTo(UUID person) {
        personId = person;
        liveKey = liveKey == null ? null : Absence.liveKey(sessionId, person);
    }

    private static String text(String typed, String field, String missing) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new RuleViolation(field + "-missing", field, missing);
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation(field + "-too-long", field, "The " + field + " must be 1,000 characters or fewer");
        }
        return text;
    }

    UUID getId() {
        return id;
    }

    UUID getSessionId() {
        return sessionId;
    }

    UUID getPersonId() {
        return personId;
    }
}
