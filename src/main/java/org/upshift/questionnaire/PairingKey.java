package org.upshift.questionnaire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.upshift.people.Secret;

/**
 * 256 random bits that turn people into respondent codes, HMAC-SHA-256 (RFC 2104) in hexadecimal, and seal what they answer while a
 * wave is open.
 */
final class PairingKey {

    static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int MARK = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

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

    /** What stands for an e-mail address that somebody answered under elsewhere. */
    String addressCode(String address) {
        return code("address " + address);
    }

    /** The code of the same respondent once the wave has closed: who has seen the first code cannot tell the second. */
    String closedCode(String respondentCode) {
        return code("closed " + respondentCode);
    }

    /** The secret of a person's link to all waves of the questionnaire. */
    Secret linkSecret(UUID person) {
        return secret("link " + person);
    }

    /** The secret of the link by which anybody may answer a wave. */
    Secret openLinkSecret(UUID wave) {
        return secret("open link " + wave);
    }

    /** Where a draft lies. */
    String draftPlace(UUID wave, String owner) {
        return code("draft " + wave + " " + owner);
    }

    /** The idempotency key of a visitor, of whom nothing is known but the secret of their browser. */
    String visitorKey(UUID wave, String visitor) {
        return code("visitor " + wave + " " + visitor);
    }

    /** The respondent code of somebody who made a code of their own. */
    String selfMadeCode(String typed) {
        return code("self-made " + typed);
    }

    /** 64 bits of a hash of a self-made code, or of a part of one. */
    String mark(String part) {
        return code("mark " + part).substring(0, MARK);
    }

    /** AES-256-GCM under a key of its own that is derived from this one; Base64 of nonce and cipher text. */
    String seal(byte[] plain, String about) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(plain);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + secret.length)
                            .put(nonce)
                            .put(secret)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException if it was sealed under another key, for another wave, or changed since */
    byte[] open(String sealed, String about) {
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed);
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE), about)
                    .doFinal(bytes, NONCE, bytes.length - NONCE);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(
                    "An answer does not open under the pairing key of its questionnaire", wrong);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Tells two keys apart, and says nothing about either. */
    String fingerprint() {
        return code("fingerprint");
    }

    private Secret secret(String about) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(mac(about)));
    }

    private String code(String about) {
        return HexFormat.of().formatHex(mac(about));
    }

    private byte[] mac(String about) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(about.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
