package org.upshift.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upshift.people.RateLimits;

/** What is done in a rehearsal is heard, and never was. */
@QuarkusTest
class RehearsalTest {
    @Inject
    RateLimits limits;

    @TempDir
    Path directory;

    @Test
    void whatRulesSayIsHeard() {
        assertThat(Rehearsal.of(() -> {
                    throw new RuleViolation("too-late", "day", "Choose a later day");
                }))
                .extracting(RuleViolation::field)
                .containsExactly("day");
        assertThat(Rehearsal.of(() -> Integer.parseInt("not one"))).isEmpty();
    }

    @Test
    void noFileIsWritten() {
        var keys = new KeyDirectory(directory);

        Rehearsal.of(() -> keys.begin("lasting"));

        assertThat(keys.exists("lasting")).isFalse();
    }

    @Test
    void noTryIsCounted() {
        String subject = "rehearsed " + UUID.randomUUID();

        Rehearsal.of(() -> {
            limits.count(subject, 1, Duration.ofHours(1), "Too often");
            return null;
        });

        assertThatCode(() -> limits.count(subject, 1, Duration.ofHours(1), "Too often"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.count(subject, 1, Duration.ofHours(1), "Too often"))
                .isInstanceOf(TooManyTries.class);
    }
}
