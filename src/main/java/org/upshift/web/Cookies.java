package org.upshift.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Host-only cookies that no script can read. They are Secure and carry the {@code __Host-} prefix unless
 * {@code upshift.cookies.secure} is off, which is only right for http://localhost.
 */
@Singleton
public class Cookies {
    private final boolean secure;

    Cookies(@ConfigProperty(name = "upshift.cookies.secure") boolean secure) {
        this.secure = secure;
    }

    /** The full name of one of our cookies, with its prefix. */
    public String name(String name) {
        return (secure ? "__Host-" : "") + "upshift-" + name;
    }

    /** The value of one of our cookies, or null. */
    public String read(Map<String, Cookie> sent, String name) {
        var cookie = sent.get(name(name));
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    public NewCookie cookie(String name, String value, int maxAgeSeconds) {
        return new NewCookie.Builder(name(name))
                .value(value)
                .path("/")
                .maxAge(maxAgeSeconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    public NewCookie removal(String name) {
        return cookie(name, "", 0);
    }

    void set(ContainerResponseContext response, String name, String value, int maxAgeSeconds) {
        response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(name, value, maxAgeSeconds));
    }

    void remove(ContainerResponseContext response, String name) {
        response.getHeaders().add(HttpHeaders.SET_COOKIE, removal(name));
    }
}
