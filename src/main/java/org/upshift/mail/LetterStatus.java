package org.upshift.mail;

/** Where a letter stands in the outbox. */
public enum LetterStatus {
    QUEUED,
    SENT,
    FAILED;

    enum Event {
        DELIVERED,
        PUT_OFF,
        GIVEN_UP
    }

    LetterStatus next(Event event) {
        return switch (this) {
            case QUEUED ->
                switch (event) {
                    case DELIVERED -> SENT;
                    case PUT_OFF -> QUEUED;
                    case GIVEN_UP -> FAILED;
                };
            case SENT, FAILED -> throw new IllegalStateException("A letter that is " + this + " cannot be " + event);
        };
    }
}
