package org.upshift.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 256 random bits that turn people into respondent codes: HMAC-SHA-256 (RFC 2104), in hexadecimal. */
final class PairingKey {

    static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    PairingKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("A pairing key has 32 bytes");
        }
        this.secret = secret.clone();
    }

    /** The same person has the same code in every wave of the questionnaire, and another one in every other questionnaire. */
    String respondentCode(UUID person) {
        return code("person " + person);
    }

    /** Tells two keys apart, and says nothing about either. */
    String fingerprint() {
        return code("fingerprint");
    }

    private String code(String about) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(about.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
