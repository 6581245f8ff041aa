package org.upshift.notice.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upshift.mail.Site;

/** Whom to tell about a weakness of this installation (RFC 9116). */
@Path("/.well-known/security.txt")
@PermitAll
class SecurityTxt {
    private static final Duration READ_AGAIN_AFTER = Duration.ofDays(180);

    private final Site site;
    private final Clock clock;
    private final Optional<String> contact;
    private final Optional<Instant> expires;
    private final Optional<String> policy;

    SecurityTxt(
            Site site,
            Clock clock,
            @ConfigProperty(name = "upshift.security-txt.contact") Optional<String> contact,
            @ConfigProperty(name = "upshift.security-txt.expires") Optional<Instant> expires,
            @ConfigProperty(name = "upshift.security-txt.policy") Optional<String> policy) {
        this.site = site;
        this.clock = clock;
        this.contact = contact;
        this.expires = expires;
        this.policy = policy;
    }

    @GET
    @Produces("text/plain; charset=utf-8")
    public String text() {
        var text = new StringBuilder()
                .append(line("Contact", contact.orElseGet(() -> site.url(NoticeLinks.page("complaints")))))
                .append(line("Expires", expires().toString()))
                .append(line("Preferred-Languages", "en"))
                .append(line("Canonical", site.url("/.well-known/security.txt")));
        policy.ifPresent(page -> text.append(line("Policy", page)));
        return text.toString();
    }

    private Instant expires() {
        return expires.orElseGet(
                () -> clock.instant().truncatedTo(ChronoUnit.DAYS).plus(READ_AGAIN_AFTER));
    }

    private static String line(String name, String value) {
        return name + ": " + value.strip() + "\n";
    }
}
