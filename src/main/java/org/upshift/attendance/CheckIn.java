package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.upshift.people.Actor;
import org.upshift.people.RateLimits;

/** A participant marks themselves by the code that is shown in the room. */
@ApplicationScoped
public class CheckIn {
    private static final int TRIES = 8;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final RateLimits limits;
    private final MarkOneself markOneself;

    CheckIn(RateLimits limits, MarkOneself markOneself) {
        this.limits = limits;
        this.markOneself = markOneself;
    }

    public void checkIn(Actor actor, UUID session, String code) {
        limits.count(
                "check-in " + actor.id() + " " + session,
                TRIES,
                PERIOD,
                "You have tried too many codes. Wait ten minutes, or ask the facilitator to mark you");
        markOneself.mark(actor, session, code);
    }
}
