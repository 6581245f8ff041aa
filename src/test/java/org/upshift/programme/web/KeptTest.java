package org.upshift.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.upshift.TestClock;

class KeptTest {
    private final TestClock clock = new TestClock();
    private final Kept<Integer> kept = new Kept<>(Duration.ofSeconds(2), clock);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whatWasMadeIsKeptForTheTimeAndNoLonger() {
        assertThat(at("10:00:00")).isEqualTo(1);
        assertThat(at("10:00:01.999")).isEqualTo(1);
        assertThat(at("10:00:02")).isEqualTo(2);
    }

    @Test
    void aClockThatWasSetBackKeepsNothing() {
        assertThat(at("10:00:00")).isEqualTo(1);
        assertThat(at("09:00:00")).isEqualTo(2);
    }

    @Test
    void eachKeyHasItsOwn() {
        at("10:00:00");
        assertThat(kept.get("other", made::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void aFailureIsNotKept() {
        clock.set(Instant.parse("2026-01-01T10:00:00Z"));
        assertThatThrownBy(() -> kept.get("page", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(at("10:00:00")).isEqualTo(1);
    }

    @Test
    void withNoTimeNothingIsKept() {
        clock.set(Instant.parse("2026-01-01T10:00:00Z"));
        var nothing = new Kept<Integer>(Duration.ZERO, clock);
        assertThat(nothing.get("page", made::incrementAndGet)).isEqualTo(1);
        assertThat(nothing.get("page", made::incrementAndGet)).isEqualTo(2);
    }

    private int at(String time) {
        clock.set(Instant.parse("2026-01-01T" + time + "Z"));
        return kept.get("page", made::incrementAndGet);
    }
}
