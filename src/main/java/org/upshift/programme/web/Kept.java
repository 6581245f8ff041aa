package org.upshift.programme.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps what is the same for everybody for a moment, so that many who ask at once cost as much as one. */
final class Kept<T> {
    private final Map<String, Made<T>> made = new ConcurrentHashMap<>();
    private final Duration time;
    private final Clock clock;

    Kept(Duration time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    private record Made<T>(T what, Instant until) {}

    /** What was made for this key not longer ago than the time, or what {@code make} makes now; failures are not kept. */
    T get(String key, Supplier<T> make) {
        var now = clock.instant();
        var kept = made.get(key);
        if (kept != null
                && now.isBefore(kept.until())
                && !now.isBefore(kept.until().minus(time))) {
            return kept.what();
        }
        T what = make.get();
        made.put(key, new Made<>(what, now.plus(time)));
        return what;
    }
}
