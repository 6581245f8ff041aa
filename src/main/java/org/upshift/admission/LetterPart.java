package org.upshift.admission;

import java.util.Locale;

/** What of the letters of a programme its team can say in words of its own. */
public enum LetterPart {
    RECEIVED("An application has arrived"),
    OFFER("A place is offered"),
    ACCEPTED("A place is accepted"),
    RESERVE("On the waiting list"),
    UNSUCCESSFUL("No place"),
    /** Below each of the others. */
    CLOSING("How these letters end");

    private final String words;

    LetterPart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The name of the field that it is typed into. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LetterPart of(Outcome outcome) {
        return switch (outcome) {
            case OFFER -> OFFER;
            case RESERVE -> RESERVE;
            case UNSUCCESSFUL -> UNSUCCESSFUL;
        };
    }
}
