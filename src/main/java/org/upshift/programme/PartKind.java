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
    PARTNER
}
