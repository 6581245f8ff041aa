package org.upshift.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

class FlashFilter {
    private static final String NAME = "flash";
    private static final int SECONDS = 60;

    private final Flash flash;
    private final Cookies cookies;

    FlashFilter(Flash flash, Cookies cookies) {
        this.flash = flash;
        this.cookies = cookies;
    }

    @ServerRequestFilter
    public void read(ContainerRequestContext request) {
        String value = cookies.read(request.getCookies(), NAME);
        if (value != null && request.getMethod().equals("GET")) {
            flash.wasSaid(decode(value));
        }
    }

    @ServerResponseFilter
    public void write(ContainerResponseContext response) {
        if (flash.toSay() != null) {
            cookies.set(response, NAME, encode(flash.toSay().written()), SECONDS);
        } else if (flash.message() != null) {
            cookies.remove(response, NAME);
        }
    }

    private static String encode(String message) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(message.getBytes(StandardCharsets.UTF_8));
    }

    private static Flash.Message decode(String value) {
        try {
            return Flash.Message.read(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }
}
