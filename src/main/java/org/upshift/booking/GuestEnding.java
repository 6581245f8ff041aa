package org.upshift.booking;

/** Why a guest is no guest any more. */
enum GuestEnding {
    /** Whoever brought them does not come, or brings somebody else. */
    TAKEN_BACK,
    /** The guest said that they do not come. */
    DECLINED,
    /** The event does not take place. */
    CALLED_OFF;

    public boolean isDeclined() {
        return this == DECLINED;
    }

    public boolean isCalledOff() {
        return this == CALLED_OFF;
    }
}
