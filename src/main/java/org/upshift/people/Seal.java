package org.upshift.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts with AES-256-GCM: what was changed, or belongs to another context, does not open. */
final class Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @param context what it belongs to; it opens only for the same */
    String close(byte[] plain, String context) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(plain);
            byte[] whole = new byte[NONCE_BYTES + closed.length];
            System.arraycopy(nonce, 0, whole, 0, NONCE_BYTES);
            System.arraycopy(closed, 0, whole, NONCE_BYTES, closed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when the key or the context is another one, or the text was changed. */
    Optional<byte[]> open(String text, String context) {
        try {
            byte[] whole = Base64.getDecoder().decode(text);
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, context)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
