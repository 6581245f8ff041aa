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

    /** "Module 1: Planning and Launching"; what has no number has its title alone. */
    public String name(int number, String title) {
        return number == 0 ? title : words + " " + number + ": " + title;
    }

    public String words() {
        return words;
    }
}
