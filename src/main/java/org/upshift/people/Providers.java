package org.upshift.people;

import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The OpenID providers of this installation. Made at start-up, so that a mistake in the settings is seen there. */
@Named("providers")
@Startup
@Singleton
public class Providers {
    private final Map<String, Provider> byName;

    Providers(ProviderSettings settings) {
        byName = settings.byName().entrySet().stream()
                .map(entry -> new Provider(entry.getKey(), entry.getValue()))
                .collect(Collectors.toMap(Provider::name, provider -> provider));
    }

    public Optional<Provider> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Those with a button on the sign-in page, by label. */
    public List<Provider> listed() {
        return byName.values().stream()
                .filter(Provider::isListed)
                .sorted(Comparator.comparing(Provider::label))
                .toList();
    }

    /** The one whose domain this address belongs to. */
    public Optional<Provider> homeOf(EmailAddress email) {
        return byName.values().stream()
                .filter(provider -> provider.isHomeOf(email))
                .min(Comparator.comparing(Provider::name));
    }

    /** The label of the provider with this issuer, or the issuer itself when it is no longer configured. */
    public String label(String issuer) {
        return byName.values().stream()
                .filter(provider -> provider.issuer().equals(issuer))
                .map(Provider::label)
                .findFirst()
                .orElse(issuer);
    }
}
