package org.upshift.attendance;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * Somebody's time in an online meeting as the platform wrote it down.
 *
 * @param email empty where the platform does not say it
 * @param joined London time; null where it cannot be read
 */
public record Stay(String name, String email, LocalDateTime joined, int seconds) {
    /** What says that two rows are about the same person: the address, or else the name. */
    String who() {
        return email.isEmpty() ? plain(name) : email;
    }

    /** Both together: who comes again has been there for both. */
    Stay with(Stay other) {
        var first = joined == null || other.joined == null || joined.isBefore(other.joined) ? joined : other.joined;
        return new Stay(name, email, first, seconds + other.seconds);
    }

    /** A name without what differs from one spelling to the next. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
