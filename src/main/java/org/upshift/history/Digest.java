package org.upshift.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a list of values, none of which can pass for two others: each goes in with its length, and nothing is not the empty text. */
final class Digest {
    private static final int NOTHING = -1;

    private final MessageDigest sha256;

    private Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String of(Object... values) {
        var digest = new Digest();
        for (Object value : values) {
            digest.add(value == null ? null : value.toString());
        }
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    private void add(String value) {
        if (value == null) {
            sha256.update(length(NOTHING));
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        sha256.update(length(bytes.length));
        sha256.update(bytes);
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
