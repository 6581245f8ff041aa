package org.upshift.admission;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Whom an applicant has named to sign; both empty before they did. */
public record Named(String name, String email) {
    static Named of(Application application, Signatory signatory) {
        return new Named(application.nameOf(signatory), application.emailOf(signatory));
    }

    /** Tells whether somebody else was named since. */
    public String mark() {
        return UUID.nameUUIDFromBytes((name + "\u001F" + email).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
