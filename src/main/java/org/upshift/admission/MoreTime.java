package org.upshift.admission;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** That one applicant can send a draft for longer than everybody, and why. */
@Embeddable
class MoreTime {
    private LocalDateTime extendedUntil;
    private String extensionReason = "";

    void until(LocalDateTime until, String why) {
        extendedUntil = until;
        extensionReason = why;
    }

    void forget() {
        extensionReason = "";
    }

    Extension extension() {
        return new Extension(extendedUntil);
    }
}
