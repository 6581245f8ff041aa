package org.upshift.attendance;

/** How time was given towards the days that a programme asks for. */
public enum LedgerKind {
    ATTENDED("Sessions attended"),
    CAUGHT_UP("Sessions caught up"),
    CONVENED("Community meetings convened"),
    SELF_DIRECTED("Self-directed time");

    private final String words;

    LedgerKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
