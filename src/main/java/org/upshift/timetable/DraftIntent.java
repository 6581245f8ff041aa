package org.upshift.timetable;

/** What the team means to do with a session at the next release. */
public enum DraftIntent {
    ADD("New"),
    CHANGE("Changed"),
    CANCEL("To be cancelled");

    private final String words;

    DraftIntent(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
