package org.upshift.people;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An organisation's OpenID provider, as this installation is configured to know it. */
public final class Provider {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private final String name;
    private final ProviderSettings.Provider settings;
    private final Set<String> domains;

    Provider(String name, ProviderSettings.Provider settings) {
        this.name = name;
        this.settings = settings;
        this.domains = settings.domains().orElse(Set.of()).stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        check(NAME.matcher(name).matches(), "its name must be small letters, digits and hyphens");
        check(!settings.label().isBlank(), "label is missing");
        check(isSafe(settings.issuer()), "issuer must begin with https://");
        check(
                domains.stream().allMatch(domain -> DOMAIN.matcher(domain).matches()),
                "domains must be like example.org");
        check(
                !settings.domainsAreVerified() || !domains.isEmpty(),
                "domains-are-verified needs domains, or the provider could vouch for any address unverified");
    }

    public String name() {
        return name;
    }

    public String label() {
        return settings.label();
    }

    public boolean isListed() {
        return settings.listed();
    }

    /** Whether addresses of this one's domain are known to be its own, so that it is offered to whoever types one. */
    boolean isHomeOf(EmailAddress email) {
        return domains.contains(email.domain());
    }

    /** Whether what it says about this address counts at all. */
    boolean mayVouchFor(EmailAddress email) {
        return domains.isEmpty() || isHomeOf(email);
    }

    /** @param said email_verified as the provider said it, null when it said nothing */
    boolean isVerified(EmailAddress email, Boolean said) {
        return said == null ? settings.domainsAreVerified() && isHomeOf(email) : said;
    }

    boolean isSecondFactor(String acr, List<String> amr) {
        return acr != null && settings.secondFactorAcr().orElse(Set.of()).contains(acr)
                || settings.secondFactorAmr().orElse(Set.of()).stream().anyMatch(amr::contains);
    }

    String issuer() {
        return settings.issuer().toString();
    }

    ProviderSettings.Provider settings() {
        return settings;
    }

    /** Whether an address of this provider may be asked: HTTPS, or plain HTTP where all of it is on this machine. */
    boolean mayAsk(URI address) {
        return address != null && isSafe(address) && ("https".equals(address.getScheme()) || isOnThisMachine());
    }

    private boolean isOnThisMachine() {
        return "http".equals(settings.issuer().getScheme());
    }

    private static boolean isSafe(URI address) {
        return address.getHost() != null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException("upshift.providers.\"" + name + "\": " + fault);
        }
    }
}
