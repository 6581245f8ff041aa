package org.upshift.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * State, nonce and PKCE verifier of one sign-in at a provider (43 characters each), all computed from the secret in the
 * browser: what comes back fits that browser or is refused, and the database holds nothing that helps anyone.
 */
record ProviderSecrets(Secret browser) {
    String state() {
        return derived("state");
    }

    String nonce() {
        return derived("nonce");
    }

    String verifier() {
        return derived("verifier");
    }

    boolean isState(String returned) {
        return returned != null
                && MessageDigest.isEqual(
                        returned.getBytes(StandardCharsets.UTF_8), state().getBytes(StandardCharsets.UTF_8));
    }

    private String derived(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(browser.value().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "ProviderSecrets[…]";
    }
}
