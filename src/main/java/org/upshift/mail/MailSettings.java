package org.upshift.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What each of these means is written beside it in {@code application.properties}. */
@ConfigMapping(prefix = "upshift.mail")
interface MailSettings {
    enum Delivery {
        SMTP,
        PAGE
    }

    enum StartTls {
        REQUIRED,
        OPTIONAL,
        OFF
    }

    @WithDefault("smtp")
    Delivery delivery();

    @WithDefault("localhost")
    String host();

    @WithDefault("587")
    int port();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("required")
    StartTls starttls();

    String from();

    @WithDefault("20s")
    Duration timeout();

    @WithDefault("12")
    int attempts();

    @WithDefault("1m")
    Duration retryAfter();

    @WithDefault("false")
    boolean keepBodies();

    default boolean onPage() {
        return delivery() == Delivery.PAGE;
    }
}
