package org.upshift.people;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.upshift.kernel.NotFound;
import org.upshift.mail.Site;

/** One client for each configured provider; each keeps what its provider says about itself. */
@Singleton
class ProviderClients {
    private final Providers providers;
    private final Site site;
    private final Clock clock;
    private final Map<String, ProviderClient> byName = new ConcurrentHashMap<>();

    ProviderClients(Providers providers, Site site, Clock clock) {
        this.providers = providers;
        this.site = site;
        this.clock = clock;
    }

    ProviderClient named(String name) {
        var provider = providers.named(name).orElseThrow(() -> new NotFound("provider"));
        return byName.computeIfAbsent(name, unused -> new ProviderClient(provider, clock));
    }

    /** Where a provider sends the browser back to; each has an address of its own. */
    URI comeBackTo(String name) {
        return URI.create(site.url("/sign-in/provider/" + name + "/callback"));
    }
}
