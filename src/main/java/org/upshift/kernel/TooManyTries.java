package org.upshift.kernel;

import java.time.Duration;

/** Something was tried too often in too short a time. The message is written for the person who tried. */
public class TooManyTries extends RuntimeException {
    private final Duration retryAfter;

    public TooManyTries(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** Whole seconds until it may be tried again, at least one. */
    public long retryAfterSeconds() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
