package org.upshift.timetable;

/** What a session is: a day of its own, an hour of reflection after a module, or anything else with a date. */
public enum SessionKind {
    MODULE("Module"),
    WEBINAR("Webinar"),
    EVENT("Event");

    private final String words;

    SessionKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
