package org.upshift.people;

import io.restassured.response.Response;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;

/** An authenticator app in tests, with the secret that a page showed it. */
public final class Phone {
    private final Totp totp = new Totp();
    private final byte[] secret;

    /** @param key as it stands on the page, in base 32 */
    public Phone(String key) {
        this.secret = new Base32().decode(key.replace(" ", ""));
    }

    static Phone reading(Response page) {
        return new Phone(page.htmlPath().getString("**.find { it.@id == 'secret' }"));
    }

    public String code(Instant at) {
        return totp.code(secret, at);
    }

    /** A code that this phone shows at none of the times that count then. */
    public String wrongCode(Instant at) {
        int code = 0;
        while (totp.step(secret, String.format("%06d", code), at).isPresent()) {
            code++;
        }
        return String.format("%06d", code);
    }
}
