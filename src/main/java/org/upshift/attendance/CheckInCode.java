package org.upshift.attendance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every minute; each session has its own, computed from its secret. */
final class CheckInCode {
    static final int SECONDS = 60;

    private static final int DIGITS = 1_000_000;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckInCode() {}

    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    static String of(String secret, Instant moment) {
        return code(secret, step(moment));
    }

    /** Whether it is the code of this minute or the one before: people need a moment to type. */
    static boolean isValid(String secret, String typed, Instant now) {
        String plain = typed.replaceAll("\\s", "");
        return same(code(secret, step(now)), plain) || same(code(secret, step(now) - 1), plain);
    }

    private static long step(Instant moment) {
        return moment.getEpochSecond() / SECONDS;
    }

    private static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            return "%06d".formatted(Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt()) % DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
