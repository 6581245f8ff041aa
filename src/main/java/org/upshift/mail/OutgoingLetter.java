package org.upshift.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.upshift.mail.LetterStatus.Event;

/** A letter in the outbox. */
@Entity
@Table(name = "letter")
class OutgoingLetter {
    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    @Version
    private int version;

    /** The same at every attempt, so that mail systems recognise a letter which was sent twice. */
    private String messageId;

    private String recipient;
    private String subject;
    private String body;
    private String purpose;
    private String calendarText;

    @Enumerated(EnumType.STRING)
    private CalendarPart.Method calendarMethod;

    @Enumerated(EnumType.STRING)
    private LetterStatus status;

    private Instant queuedAt;
    private Instant sentAt;
    private int attempts;
    private String lastError;

    /** The person whom it is about, when that is not the one who gets it; or null. */
    private UUID aboutId;

    /** Whether the row goes as soon as the letter has left or was given up. */
    private boolean forgottenOnceSent;

    protected OutgoingLetter() {}

    OutgoingLetter(Letter letter, UUID about, boolean forgotten, String host, Instant now) {
        id = UUID.randomUUID();
        messageId = "<" + id + "@" + host + ">";
        recipient = letter.recipient();
        subject = letter.subject();
        body = letter.body();
        purpose = letter.purpose();
        if (letter.calendar() != null) {
            calendarText = letter.calendar().text();
            calendarMethod = letter.calendar().method();
        }
        status = LetterStatus.QUEUED;
        queuedAt = now;
        aboutId = about;
        forgottenOnceSent = forgotten;
    }

    void delivered(Instant now) {
        moveTo(status.next(Event.DELIVERED));
        attempts++;
        sentAt = now;
        lastError = null;
    }

    void putOff(String reason) {
        moveTo(status.next(Event.PUT_OFF));
        noteFailure(reason);
    }

    void giveUp(String reason) {
        moveTo(status.next(Event.GIVEN_UP));
        noteFailure(reason);
    }

    void drop() {
        moveTo(status.next(Event.NOT_WANTED));
        forgetBody();
    }

    /** A body may hold a one-time link, which has no business here once the letter has left. */
    void forgetBody() {
        body = "";
        calendarText = null;
        calendarMethod = null;
    }

    private void noteFailure(String reason) {
        attempts++;
        lastError = reason.length() > LONGEST_ERROR ? reason.substring(0, LONGEST_ERROR) : reason;
    }

    private void moveTo(LetterStatus next) {
        status = next;
    }

    boolean isForgottenOnceSent() {
        return forgottenOnceSent;
    }

    boolean isQueued() {
        return status == LetterStatus.QUEUED;
    }

    UUID getId() {
        return id;
    }

    String getMessageId() {
        return messageId;
    }

    String getPurpose() {
        return purpose;
    }

    int getAttempts() {
        return attempts;
    }

    Letter getLetter() {
        var letter = new Letter(recipient, subject, body, purpose);
        return calendarText == null ? letter : letter.with(new CalendarPart(calendarMethod, calendarText));
    }
}
