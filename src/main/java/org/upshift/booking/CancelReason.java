package org.upshift.booking;

/** Why somebody does not come. Nobody is asked about their health. */
public enum CancelReason {
    DUTIES("Work cannot spare me", true),
    CLASH("I have something else at that time", true),
    TRAVEL("I cannot get there", true),
    PERSONAL("Personal reasons", true),
    OTHER("Another reason, or I would rather not say", true),
    MOVED("Moved to another group", false),
    HANDED_OVER("Handed over to somebody else", false),
    PLACE_GIVEN_UP("No longer takes part in the cohort", false),
    AGREEMENT_WITHDRAWN("The team withdrew its agreement", false),
    SESSION_CANCELLED("The session is cancelled", false),
    COHORT_CANCELLED("The cohort is cancelled", false);

    private final String words;
    private final boolean given;

    CancelReason(String words, boolean given) {
        this.words = words;
        this.given = given;
    }

    public String words() {
        return words;
    }

    /** Whether a person gives this reason; the others come from what else happens. */
    public boolean isGiven() {
        return given;
    }

    /** Whether the person may book again. */
    boolean leavesTheCohort() {
        return this == PLACE_GIVEN_UP || this == COHORT_CANCELLED;
    }
}
