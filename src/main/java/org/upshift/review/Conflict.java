package org.upshift.review;

/** Why somebody must not review an application. */
public enum Conflict {
    IS_APPLICANT("It is their own application"),
    IS_SIGNATORY("Asked to sign for the applicant, as line manager or for the employer"),
    SAME_ORGANISATION("Works for the same organisation as the applicant"),
    DECLARED("Has stepped back from this application");

    private final String words;

    Conflict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
