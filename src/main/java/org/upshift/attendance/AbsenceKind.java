package org.upshift.attendance;

import java.time.Instant;

/** What kind of absence it was, from what was told and decided about it. */
public enum AbsenceKind {
    AUTHORISED("Authorised absence"),
    WITH_NOTICE("Absent with notice"),
    NEITHER("Absent");

    private final String words;

    AbsenceKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * @param toldAt when they told that they cannot come, or null
     * @param authorised null until the team has decided
     */
    public static AbsenceKind of(Instant toldAt, Boolean authorised, Instant starts) {
        if (Boolean.TRUE.equals(authorised)) {
            return AUTHORISED;
        }
        return toldAt != null && toldAt.isBefore(starts) ? WITH_NOTICE : NEITHER;
    }
}
