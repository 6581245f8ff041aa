package org.upshift.mail;

/** Where a letter stands in the outbox. */
public enum LetterStatus {
    QUEUED,
    SENT,
    FAILED,
    /** Not wanted any more when its turn came. */
    DROPPED;

    enum Event {
        DELIVERED,
        PUT_OFF,
        GIVEN_UP,
        NOT_WANTED
    }

    LetterStatus next(Event event) {
        return switch (this) {
            case QUEUED ->
                switch (event) {
                    case DELIVERED -> SENT;
                    case PUT_OFF -> QUEUED;
                    case GIVEN_UP -> FAILED;
                    case NOT_WANTED -> DROPPED;
                };
            case SENT, FAILED, DROPPED ->
                throw new IllegalStateException("A letter that is " + this + " cannot be " + event);
        };
    }
}
