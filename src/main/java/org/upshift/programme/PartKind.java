package org.upshift.programme;

/** The lists that a programme page is made of. */
public enum PartKind {
    PARTICIPANT_GAIN,
    ORGANISATION_GAIN,
    ELIGIBILITY,
    PRIORITY,
    OUTCOME,
    MODULE_TOPIC,
    READING,
    MAXIM,
    PARTNER;

    /**
     * Whether an entry in other words is the same entry, so that what is tied to it stays tied: items to a learning outcome. Not so criteria:
     * who met one has not thereby met one that says something else.
     */
    boolean keepsWhatIsTied() {
        return this == OUTCOME;
    }
}
