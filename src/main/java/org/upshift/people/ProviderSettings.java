package org.upshift.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code upshift.providers."trust".issuer=…}: the OpenID providers at which people may sign in, by a name that appears in addresses. */
@ConfigMapping(prefix = "upshift.providers")
interface ProviderSettings {
    @WithParentName
    Map<String, Provider> byName();

    interface Provider {
        /** The name that people know, such as "Anytown NHS Trust". */
        String label();

        /** Exactly what the provider calls itself; its discovery document must say the same. */
        URI issuer();

        String clientId();

        /** Without one Upshift is a public client, which is protected by PKCE alone. */
        Optional<String> clientSecret();

        /** The e-mail domains that it may vouch for; without any it may vouch for every address. */
        Optional<Set<String>> domains();

        /** Whether it has a button on the sign-in page; otherwise it is offered to those who type an address of its domains. */
        @WithDefault("true")
        boolean listed();

        /** Whether addresses of its domains count as verified although it does not say so, as Microsoft Entra ID never does. */
        @WithDefault("false")
        boolean domainsAreVerified();

        /** The values of acr to ask for, in this order. */
        Optional<Set<String>> acrValues();

        /** A sign-in with one of these as its acr has a second factor. */
        Optional<Set<String>> secondFactorAcr();

        /** A sign-in with one of these among its amr has a second factor. */
        Optional<Set<String>> secondFactorAmr();

        /** How long connecting to it, and waiting for its answer, may each take. */
        @WithDefault("5s")
        Duration timeout();
    }
}
