package org.upshift.history;

import java.security.SecureRandom;
import java.util.HexFormat;

/** One part of what an entry says: the words, null where there are none (any more), and the salt that hides them in their digest. */
record Words(String salt, String[] texts) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static Words of(String salt, String... texts) {
        return new Words(salt, texts);
    }

    static String freshSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    boolean isEmpty() {
        for (String text : texts) {
            if (text != null) {
                return false;
            }
        }
        return true;
    }

    /** Null when there are no words. */
    String digest() {
        if (isEmpty()) {
            return null;
        }
        var values = new Object[texts.length + 1];
        values[0] = salt;
        System.arraycopy(texts, 0, values, 1, texts.length);
        return Digest.of(values);
    }

    /** Whether these are the words behind the digest, or what is left after they were blanked. */
    boolean fit(String digest) {
        return isEmpty() ? salt == null : salt != null && digest().equals(digest);
    }
}
