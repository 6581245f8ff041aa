package org.upshift.web;

import java.time.Duration;
import java.time.Instant;

/**
 * Until when a sign-in lasts, as an attribute of the identity.
 *
 * @param idleAt when it ends unless something happens before
 * @param endsAt when it ends whatever happens
 */
public record TimeLimit(Instant idleAt, Instant endsAt) {
    public static final String ATTRIBUTE = "upshift.time-limit";

    public long secondsLeft(Instant now) {
        var end = idleAt.isBefore(endsAt) ? idleAt : endsAt;
        return Math.max(0, Duration.between(now, end).toSeconds());
    }
}
