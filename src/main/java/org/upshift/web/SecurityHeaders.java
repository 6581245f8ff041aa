package org.upshift.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that tell a browser what it may not do with an answer of ours. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    /**
     * @param nonce the random word that scripts of this answer carry
     * @param secure whether this installation is reached by HTTPS only
     */
    static Map<String, String> of(String nonce, boolean secure) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'nonce-" + nonce
                        + "'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return headers;
    }
}
