package org.upshift.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.upshift.kernel.RuleViolation;

/** Exchanges the six digits from an e-mail for a signed-in browser. */
@ApplicationScoped
public class SignInWithCode {
    /** Of all codes for one address; whoever asks for code after code and guesses needs ninety years, on average. */
    private static final int MAX_TRIES = 30;

    private static final Duration PERIOD = Duration.ofDays(1);

    private final SignInRequests requests;
    private final RateLimits limits;
    private final CodeTry codes;

    SignInWithCode(SignInRequests requests, RateLimits limits, CodeTry codes) {
        this.requests = requests;
        this.limits = limits;
        this.codes = codes;
    }

    /**
     * @param device the browser in plain words ({@link Device})
     * @return the secret for the cookie
     * @throws RuleViolation when the code is wrong, used, expired, or tried too often
     */
    public Secret signIn(UUID requestId, String typed, String device) {
        var asked = requests.find(requestId)
                .orElseThrow(() -> new RuleViolation("code-over", "code", "This code has expired. Ask for a new code"));
        limits.count(
                "codes for " + asked.email(),
                MAX_TRIES,
                PERIOD,
                "Too many codes were typed for this e-mail address today. Open the link in the newest message instead.");
        return codes.signIn(requestId, typed, device);
    }
}
