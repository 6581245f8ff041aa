package org.upshift.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** One sentence for the next page, carried in a cookie because the process keeps no state. */
@RequestScoped
public class Flash {
    private static final String NAME = "flash";

    private final Cookies cookies;
    private String toSay;
    private String said;

    Flash(Cookies cookies) {
        this.cookies = cookies;
    }

    public void say(String message) {
        toSay = message;
    }

    /** What the page before wanted to be said here, or null. */
    public String message() {
        return said;
    }

    static class Filter {
        private final Flash flash;

        Filter(Flash flash) {
            this.flash = flash;
        }

        @ServerRequestFilter
        void read(ContainerRequestContext request) {
            String value = flash.cookies.read(request.getCookies(), NAME);
            if (value != null && request.getMethod().equals("GET")) {
                flash.said = decode(value);
            }
        }

        @ServerResponseFilter
        void write(ContainerResponseContext response) {
            if (flash.toSay != null) {
                flash.cookies.set(response, NAME, encode(flash.toSay), 60);
            } else if (flash.said != null) {
                flash.cookies.remove(response, NAME);
            }
        }
    }

    private static String encode(String message) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(message.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }
}
