package org.upshift.admission;

/** Why somebody else is asked. */
public enum EndedBecause {
    REPLACED,
    CORRECTED,
    PASSED_ON
}
