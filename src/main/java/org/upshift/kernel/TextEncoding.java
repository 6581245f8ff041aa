package org.upshift.kernel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a text was written down, as far as its beginning tells. */
public final class TextEncoding {
    /** What a text is in that is neither UTF-16 nor UTF-8. */
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How many bytes are looked at. */
    public static final int LOOK_AT = 200;

    private TextEncoding() {}

    /** UTF-16, with or without a mark at the beginning: Latin letters have a zero in every other place then. */
    public static Optional<Charset> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros(bytes, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean zeros(byte[] bytes, int from) {
        int until = Math.min(bytes.length, LOOK_AT);
        int zeros = 0;
        int places = 0;
        for (int i = from; i < until; i += 2) {
            places++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return places > 2 && zeros * 2 > places;
    }
}
