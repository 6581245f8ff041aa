package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What has become of the sign-in behind a cookie. To look does not count as using it. */
@ApplicationScoped
public class SignInLook {
    private final Actors actors;
    private final SignInUse use;
    private final Clock clock;

    SignInLook(Actors actors, SignInUse use, Clock clock) {
        this.actors = actors;
        this.use = use;
        this.clock = clock;
    }

    public boolean awaitsSecondFactor(Secret cookie) {
        return actors.look(cookie.value()).filter(Standing::awaitsSecondFactor).isPresent();
    }

    /** Seconds until the sign-in ends if nothing happens; 0 when it has ended. */
    public long secondsLeft(String cookie) {
        return actors.look(cookie)
                .map(standing -> standing.limit().secondsLeft(clock.instant()))
                .orElse(0L);
    }

    /** Begins the idle time anew. A sign-in that has ended stays so. */
    public long extend(String cookie) {
        actors.look(cookie).map(Standing::signIn).ifPresent(this::note);
        return secondsLeft(cookie);
    }

    private void note(UUID signIn) {
        use.note(signIn, clock.instant());
    }
}
