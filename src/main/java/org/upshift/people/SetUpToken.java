package org.upshift.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bearer token of whoever sets an installation up by script: it acts as administrator and is off unless set. One that could
 * be guessed keeps the service from starting.
 */
@Singleton
class SetUpToken {
    static final int SHORTEST = 32;
    private static final int BEFORE_ALL_ELSE = 1;

    private final Optional<String> hash;

    SetUpToken(@ConfigProperty(name = "upshift.setup-token") Optional<String> token) {
        var set = token.filter(value -> !value.isBlank());
        if (set.isPresent() && set.get().strip().length() < SHORTEST) {
            throw new IllegalStateException("upshift.setup-token (UPSHIFT_SETUP_TOKEN) acts as administrator:"
                    + " it needs at least " + SHORTEST + " characters, as `openssl rand -hex 32` makes them");
        }
        hash = set.map(value -> new Secret(value).hash());
    }

    /** That it is observed makes it, and so looks at the setting, before anybody is let in. */
    void look(@Observes @Priority(BEFORE_ALL_ELSE) StartupEvent event) {}

    boolean is(String token) {
        return hash.isPresent() && new Secret(token).matches(hash.get());
    }
}
