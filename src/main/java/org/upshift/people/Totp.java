package org.upshift.people;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticator apps (RFC 6238) in the one form that all apps know: SHA-1, six digits, thirty seconds. */
@Singleton
class Totp {
    static final int SECRET_BYTES = 20;

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    /** Clocks of telephones may differ from ours by this many steps. */
    private static final int TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);
    private final SecureRandom random = new SecureRandom();

    byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The time step, counted from 1970, whose code this is; empty when it is none of now, before or after. */
    OptionalLong step(byte[] secret, String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (int off = -TOLERANCE; off <= TOLERANCE; off++) {
            var moment = now.plus(STEP.multipliedBy(off));
            if (same(code(secret, moment), code)) {
                found = OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
            }
        }
        return found;
    }

    String code(byte[] secret, Instant moment) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
