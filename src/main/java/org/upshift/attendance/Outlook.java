package org.upshift.attendance;

/** Whether somebody will have given the days that a programme asks for. */
public enum Outlook {
    /** It asks for none. */
    NOT_ASKED("", ""),
    REACHED("Reached", "green"),
    ON_COURSE("On course", "blue"),
    /** They can be reached, but less than a day can be missed. */
    NARROW("At risk", "yellow"),
    OUT_OF_REACH("Out of reach", "red");

    private final String words;
    private final String colour;

    Outlook(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    public String words() {
        return words;
    }

    /** Of the tag that says it. */
    public String colour() {
        return colour;
    }

    boolean isWarnedOf() {
        return this == NARROW || this == OUT_OF_REACH;
    }
}
