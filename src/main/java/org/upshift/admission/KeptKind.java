package org.upshift.admission;

/** Why a place is kept for somebody. */
public enum KeptKind {
    DEFERRAL("Deferred from an earlier cohort"),
    SUBSTITUTE("In the place of a colleague");

    private final String words;

    KeptKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
