package org.upshift.people;

import org.upshift.kernel.RuleViolation;

/** Why a sign-in at a provider came to nothing. The words say what the person can do; {@code kind} decides the page. */
public class ProviderRefusal extends RuleViolation {
    private final Kind kind;

    /** What happened, with a heading for the page and an HTTP status. */
    public enum Kind {
        DOWN("provider-down", "does not answer", 503),
        UNMATCHED("provider-unmatched", "We could not match this answer with a sign-in", 400),
        OVER("provider-over", "This sign-in is over", 410),
        DECLINED("provider-declined", "did not sign you in", 403),
        UNTRUSTED("provider-untrusted", "We cannot trust this answer", 403),
        NO_ADDRESS("provider-no-address", "We were not told your e-mail address", 403),
        UNVERIFIED("provider-unverified", "Your e-mail address is not confirmed", 403),
        FOREIGN("provider-foreign", "This address belongs elsewhere", 403),
        OTHER_ACCOUNT("provider-other-account", "Another account is linked already", 403);

        private final String code;
        private final String title;
        private final int status;

        Kind(String code, String title, int status) {
            this.code = code;
            this.title = title;
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** The heading; some begin with the provider. */
        public String title(String label) {
            return this == DOWN || this == DECLINED ? label + " " + title : title;
        }
    }

    ProviderRefusal(Kind kind, String message) {
        super(kind.code, message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
