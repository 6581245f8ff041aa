package org.upshift.admission;

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

    boolean isLaterThan(NoticeClass other) {
        return compareTo(other) > 0;
    }
}
