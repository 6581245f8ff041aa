package org.upshift.admission;

import java.util.Locale;

/** How early a place becomes free, from the best to the worst. */
public enum NoticeClass {
    GOOD_TIME("In good time"),
    SHORT_NOTICE("At short notice"),
    LAST_MINUTE("At the last minute"),
    AFTER_START("After the start");

    private final String words;

    NoticeClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** "in good time" */
    public String inSentence() {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    boolean isLaterThan(NoticeClass other) {
        return compareTo(other) > 0;
    }
}
