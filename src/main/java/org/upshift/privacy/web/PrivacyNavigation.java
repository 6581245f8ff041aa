package org.upshift.privacy.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.people.Role;
import org.upshift.web.NavigationSource;

@Singleton
class PrivacyNavigation implements NavigationSource {
    private static final int DATA_REQUESTS = 40;

    @Override
    public List<Entry> entries(SecurityIdentity identity) {
        return identity.hasRole(Role.TEAMS)
                ? List.of(new Entry(DATA_REQUESTS, "Data requests", DataRequestLinks.list()))
                : List.of();
    }
}
