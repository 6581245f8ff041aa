package org.upshift.home.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import org.upshift.web.NavigationSource;

@Singleton
class HomeNavigation implements NavigationSource {
    private static final int MY_WORK = 20;

    @Override
    public List<Entry> entries(SecurityIdentity identity) {
        return identity.isAnonymous() ? List.of() : List.of(new Entry(MY_WORK, "Your work", HomeLinks.home()));
    }
}
