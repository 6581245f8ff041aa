package org.upshift.mail;

import jakarta.inject.Named;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this installation is on the web, by its own configuration: what a request says about its host is never believed. */
@Named("site")
@Singleton
public class Site {
    private final Provider<String> configured;

    Site(@ConfigProperty(name = "upshift.url") Provider<String> configured) {
        this.configured = configured;
    }

    /** The absolute address of a path such as {@code /programmes}. */
    public String url(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this site: " + path);
        }
        String base = configured.get();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** The host name alone, without a port. */
    public String host() {
        return URI.create(configured.get()).getHost();
    }
}
