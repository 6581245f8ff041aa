package org.upshift.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Looks up what a code stands for. */
@ApplicationScoped
public class VerifyCertificate {
    private final CertificateLook look;

    VerifyCertificate(CertificateLook look) {
        this.look = look;
    }

    /** @param code as it was typed */
    public Optional<CompletionQueries.Verified> verify(String code) {
        return look.find(CertificateCode.typed(code));
    }
}
