package org.upshift.people;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * How access tokens are written: {@code upshift_pat_}, 43 random characters, eight of a checksum. So scanners for leaked
 * secrets know one when they see it, and what is none of ours costs no look into the database.
 */
final class TokenSecret {
    static final String PREFIX = "upshift_pat_";

    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}[0-9a-f]{8}");
    private static final int CHECKSUM = 8;

    private TokenSecret() {}

    static Secret random() {
        String body = PREFIX + Secret.random().value();
        return new Secret(body + checksum(body));
    }

    static boolean isWellFormed(String token) {
        if (!SHAPE.matcher(token).matches()) {
            return false;
        }
        int end = token.length() - CHECKSUM;
        return checksum(token.substring(0, end)).equals(token.substring(end));
    }

    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        return String.format("%08x", crc.getValue());
    }
}
