package org.upshift.people;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Where a provider's endpoints and keys are, read from the configured issuer alone and kept for an hour; what a token says about
 * keys is never followed. While the provider is down the old description goes on being used; without one, whoever comes within
 * the next seconds is told at once instead of waiting too.
 */
final class ProviderDiscovery {
    private static final Logger LOG = Logger.getLogger(ProviderDiscovery.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Provider provider;
    private final ProviderFetch fetch;
    private final Clock clock;
    private Known known;
    private Instant askAgain = Instant.MIN;

    ProviderDiscovery(Provider provider, ProviderFetch fetch, Clock clock) {
        this.provider = provider;
        this.fetch = fetch;
        this.clock = clock;
    }

    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    /** @throws ProviderRefusal when the provider does not answer, or with something that is no description of itself */
    synchronized Known get() {
        var now = clock.instant();
        if (!now.isBefore(askAgain)) {
            try {
                known = read();
                askAgain = now.plus(KEPT);
            } catch (IOException | ParseException | IllegalArgumentException failure) {
                LOG.warnf("No description of the provider %s: %s", provider.name(), failure);
                askAgain = now.plus(PAUSE);
            }
        }
        if (known == null) {
            throw ProviderClient.down(provider);
        }
        return known;
    }

    private Known read() throws IOException, ParseException {
        var address = new OIDCProviderConfigurationRequest(new Issuer(provider.issuer()))
                .toHTTPRequest()
                .getURL();
        var metadata =
                OIDCProviderMetadata.parse(fetch.retrieveResource(address).getContent());
        if (!metadata.getIssuer().getValue().equals(provider.issuer())) {
            throw new ParseException("It calls itself " + metadata.getIssuer());
        }
        ensure(metadata.getAuthorizationEndpointURI());
        ensure(metadata.getTokenEndpointURI());
        ensure(metadata.getJWKSetURI());
        // The same keys serve the whole hour and longer; a key that is not among them makes the source ask anew by
        // itself
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(), fetch)
                .refreshAheadCache(false)
                .outageTolerant(DAY)
                .build();
        return new Known(metadata, keys);
    }

    private void ensure(URI endpoint) throws ParseException {
        if (!provider.mayAsk(endpoint)) {
            throw new ParseException("An endpoint is not on HTTPS: " + endpoint);
        }
    }
}
