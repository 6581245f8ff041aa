package org.upshift.admission;

/** Why somebody is in or out. */
public enum Because {
    ORDER,
    FLOOR,
    PLACES,
    LIMIT,
    NOT_SUPPORTED,
    NOT_ELIGIBLE,
    BY_HAND
}
